package it.florwork.attendance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.AccountCard;
import it.florwork.access.Role;
import it.florwork.attendance.domain.ContactRepository;
import it.florwork.attendance.domain.ContactRepository.Followed;
import it.florwork.attendance.domain.Engagement;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a trainee calls about a day: the tutor of that day, else the operator who follows. */
@Service
@Transactional(readOnly = true)
public class WhoToCall {
    private final Reach reach;
    private final ContactRepository contacts;
    private final Clock clock;

    WhoToCall(Reach reach, ContactRepository contacts, Clock clock) {
        this.reach = reach;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Somebody with a number if there is one; a tutor before the operator.
     *
     * @throws NotFound unless the engagement is the viewer's own
     */
    @RolesAllowed(Role.CANDIDATE)
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

    /** Everybody the viewer can turn to now: the tutors of today, and the operators who follow. */
    @RolesAllowed(Role.CANDIDATE)
    public List<Contact> mine() {
        var today = LocalDate.now(clock);
        return reach.own(today, today).stream()
                .flatMap(engagement -> Stream.concat(
                        contacts.of(reach.tutorsOf(engagement.id(), today)).stream()
                                .map(card -> contact(card, true)),
                        contacts.operatorOf(engagement.candidate()).stream().map(card -> contact(card, false))))
                .distinct()
                .toList();
    }

    /** The operators who follow a tutor's people. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<Contact> operators() {
        return contacts.operatorsOf(reach.heldToday()).stream()
                .map(card -> contact(card, false))
                .toList();
    }

    /** Of each of these people whom a tutor holds or held, the operator who follows; nobody's are left out. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public Map<EngagementId, Contact> operatorOfEach(Collection<EngagementId> engagements) {
        var today = LocalDate.now(clock);
        var held = reach.tutored(today, today).stream()
                .map(Engagement::id)
                .filter(engagements::contains)
                .toList();
        return held.isEmpty()
                ? Map.of()
                : contacts.operatorOfEach(held).stream()
                        .collect(toMap(Followed::engagement, each -> contact(each.operator(), false)));
    }

    private static Contact contact(AccountCard card, boolean isTutor) {
        return new Contact(card.displayName(), card.phone(), isTutor);
    }
}
