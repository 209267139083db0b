package it.florwork.notification;

import it.florwork.access.Role;
import it.florwork.notification.domain.Addressee;
import it.florwork.notification.domain.Concerned;
import it.florwork.notification.domain.Notice;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.OutboxTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends messages that did not arrive, never in silence: in the same transaction the administrators are told, and who has
 * to mend an address. Once a day each, however many messages there are.
 */
@Component
@Transactional
class GivingUp {
    private final OutboxTable messages;
    private final NoticeTable notices;
    private final Concerned who;
    private final Clock clock;

    GivingUp(OutboxTable messages, NoticeTable notices, Concerned who, Clock clock) {
        this.messages = messages;
        this.notices = notices;
        this.who = who;
        this.clock = clock;
    }

    /** The recipient's side will not have it. */
    void refused(OutboxMessage message, String error) {
        tooLong(message, error);
        tell(NoticeKind.MAIL_REFUSED, who.inEveryRole(message.recipient()), "notice-settings");
    }

    /** It was tried for as long as the rules say. */
    void tooLong(OutboxMessage message, String error) {
        if (messages.gaveUp(message, error, clock.instant())) {
            tell(NoticeKind.MESSAGES_GIVEN_UP, who.holding(Role.ADMINISTRATOR), "outbox");
        }
    }

    private void tell(NoticeKind kind, Stream<Addressee> addressees, String path) {
        String today = LocalDate.now(clock).toString();
        addressees.forEach(addressee -> notices.add(new Notice(addressee, kind, today, today, path), clock.instant()));
    }
}
