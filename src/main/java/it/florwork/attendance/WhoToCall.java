package it.florwork.attendance;

import it.florwork.access.AccountCard;
import it.florwork.access.Role;
import it.florwork.attendance.domain.ContactRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a trainee calls about a day: the tutor of that day, else the operator who follows. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.CANDIDATE)
public class WhoToCall {
    private final Reach reach;
    private final ContactRepository contacts;

    WhoToCall(Reach reach, ContactRepository contacts) {
        this.reach = reach;
        this.contacts = contacts;
    }

    /**
     * Somebody with a number if there is one; a tutor before the operator.
     *
     * @throws NotFound unless the engagement is the viewer's own
     */
    public Optional<Contact> about(EngagementId id, LocalDate date) {
        var engagement = reach.get(id);
        var tutors = contacts.of(reach.tutorsOf(id, date)).stream()
                .map(card -> contact(card, true))
                .toList();
        var operator = contacts.operatorOf(engagement.candidate()).map(card -> contact(card, false));
        return tutors.stream()
                .filter(tutor -> tutor.phone() != null)
                .findFirst()
                .or(() -> operator.filter(person -> person.phone() != null))
                .or(() -> tutors.stream().findFirst())
                .or(() -> operator);
    }

    private static Contact contact(AccountCard card, boolean isTutor) {
        return new Contact(card.displayName(), card.phone(), isTutor);
    }
}
