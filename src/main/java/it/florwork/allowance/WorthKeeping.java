package it.florwork.allowance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.allowance.domain.MonthWorth;
import it.florwork.allowance.domain.MonthWorthRepository;
import it.florwork.allowance.domain.Prospect;
import it.florwork.attendance.LivedMonths;
import it.florwork.attendance.MonthSealed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what a month is worth in the very transaction that seals it, by the rules known at that moment. Nothing that is
 * ruled later changes it.
 */
@Component
class WorthKeeping {
    static final String NAME = "worth-keeping";

    private final LivedMonths months;
    private final OutlookBook book;
    private final AllowanceRules rules;
    private final MonthWorthRepository kept;
    private final Clock clock;

    WorthKeeping(LivedMonths months, OutlookBook book, AllowanceRules rules, MonthWorthRepository kept, Clock clock) {
        this.months = months;
        this.book = book;
        this.rules = rules;
        this.kept = kept;
        this.clock = clock;
    }

    @EventListener
    void on(MonthSealed sealed) {
        ActAs.run(Viewer.system(NAME), () -> keep(sealed));
    }

    /** Once, and nothing of a month that no law pays. */
    void keep(MonthSealed sealed) {
        if (kept.isKept(sealed.seal())) {
            return;
        }
        var lived = months.of(List.of(sealed.engagement()), sealed.month());
        var laws = book.laws(lived);
        lived.forEach(month -> {
            var whose = OutlookBook.whose(month, laws);
            var terms = whose == null ? null : rules.terms(whose, month.month()).orElse(null);
            if (whose != null && terms != null) {
                var measure = new Prospect(month, terms, LocalDate.now(clock)).measure();
                kept.save(new MonthWorth(sealed, whose, measure, terms.of(measure), clock.instant()));
            }
        });
    }
}
