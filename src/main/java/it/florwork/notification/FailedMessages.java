package it.florwork.notification;

import it.florwork.access.Role;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What did not arrive, and how it is sent again once somebody has mended what kept it. */
@Service
@Transactional
@RolesAllowed(Role.ADMINISTRATOR)
public class FailedMessages {
    private final OutboxTable messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FailedMessages(OutboxTable messages, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<FailedMessage> rows(int page, int size) {
        return messages.failed(page, size);
    }

    @Transactional(readOnly = true)
    public int count() {
        return messages.failed();
    }

    /** @throws NotFound when it is not given up, or not any more */
    public void sendAgain(UUID message) {
        if (!messages.sendAgain(message, clock.instant())) {
            throw NotFound.of(FailedMessage.class, message);
        }
        events.publishEvent(new MessagesSentAgain(1));
    }

    public void sendAllAgain() {
        int laidBack = messages.sendAllAgain(clock.instant());
        if (laidBack > 0) {
            events.publishEvent(new MessagesSentAgain(laidBack));
        }
    }
}
