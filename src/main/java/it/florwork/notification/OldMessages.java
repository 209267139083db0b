package it.florwork.notification;

import it.florwork.notification.domain.OutboxTable;
import it.florwork.platform.DatedJob;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: forgets messages that were sent or given up so long ago that nobody will ask for them. */
@Component
class OldMessages implements DatedJob {
    private static final int KEPT_DAYS = 30;

    private final OutboxTable messages;

    OldMessages(OutboxTable messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "old-messages";
    }

    @Override
    @Transactional
    public void runFor(LocalDate day) {
        messages.forgetEndedBefore(day.plusDays(1)
                .minusDays(KEPT_DAYS)
                .atStartOfDay(PortalClock.ROME)
                .toInstant());
    }
}
