package it.florwork.pocket;

import it.florwork.access.ActAs;
import it.florwork.access.CodeCardIssued;
import it.florwork.access.MembershipEnded;
import it.florwork.access.PasswordChanged;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.pocket.domain.PhoneTable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends a session ends the phones too, in the same moment. */
@Component
class PhonesEnding {
    private final PhoneTable phones;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate apart;

    PhonesEnding(
            PhoneTable phones, ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.phones = phones;
        this.events = events;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(PasswordChanged changed) {
        end(phones.ids(changed.user()), changed.user(), PhoneEnding.PASSWORD);
    }

    /** Whoever found the old card may have come in with it. */
    @EventListener
    void on(CodeCardIssued issued) {
        if (issued.again()) {
            end(phones.ids(issued.user()), issued.user(), PhoneEnding.CARD);
        }
    }

    @EventListener
    void on(MembershipEnded ended) {
        end(phones.ids(ended.id()), ended.user(), PhoneEnding.MEMBERSHIP);
    }

    @EventListener
    void on(PhoneDoor.CopySeen seen) {
        ActAs.run(
                Viewer.system("phones"),
                () -> apart.executeWithoutResult(transaction -> {
                    if (phones.end(seen.phone(), PhoneEnding.STOLEN, clock.instant())) {
                        events.publishEvent(new PhoneCopied(seen.phone(), seen.user()));
                    }
                }));
    }

    private void end(List<UUID> known, UserId user, PhoneEnding why) {
        known.stream()
                .filter(phone -> phones.end(phone, why, clock.instant()))
                .forEach(phone -> events.publishEvent(new PhoneEnded(phone, user, why)));
    }
}
