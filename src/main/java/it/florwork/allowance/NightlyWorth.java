package it.florwork.allowance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.allowance.domain.MonthWorthRepository;
import it.florwork.attendance.MonthSealed;
import it.florwork.platform.DatedJob;
import java.time.LocalDate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night: keeps the worth of months that were sealed before the portal kept it. */
@Component
class NightlyWorth implements DatedJob {
    private static final int AT_ONCE = 200;

    private final MonthWorthRepository kept;
    private final WorthKeeping keeping;
    private final TransactionTemplate transaction;

    NightlyWorth(MonthWorthRepository kept, WorthKeeping keeping, TransactionTemplate transaction) {
        this.kept = kept;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return WorthKeeping.NAME;
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(
                Viewer.system(name()),
                () -> transaction.executeWithoutResult(status -> kept.unkept(Limit.of(AT_ONCE))
                        .forEach(month -> keeping.keep(
                                new MonthSealed(month.engagement(), month.month(), month.edition(), month.seal())))));
    }
}
