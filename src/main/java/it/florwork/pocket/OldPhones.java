package it.florwork.pocket;

import it.florwork.platform.DatedJob;
import it.florwork.pocket.domain.PhoneTable;
import it.florwork.shared.PortalClock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: forgets phones that have been over for a while. */
@Component
class OldPhones implements DatedJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final PhoneTable phones;
    private final PhoneClocks clocks;

    OldPhones(PhoneTable phones, PhoneClocks clocks) {
        this.phones = phones;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "old-phones";
    }

    @Override
    @Transactional
    public void runFor(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(PortalClock.ROME).toInstant();
        phones.forget(end.minus(KEPT), end.minus(clocks.life()).minus(KEPT));
    }
}
