package it.florwork.casework;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonSeal;
import it.florwork.candidate.StandIns;
import it.florwork.casework.domain.CaseContact;
import it.florwork.casework.domain.CaseContactRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Talks and visits, with what was observed and what was agreed: for the operator who follows the person and for the case
 * manager. Each look at the words is noted.
 */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
public class Contacts {
    private final CaseContactRepository contacts;
    private final PersonSeal seal;
    private final StandIns standIns;
    private final AccessLog log;
    private final CurrentViewer viewer;
    private final Clock clock;

    Contacts(
            CaseContactRepository contacts,
            PersonSeal seal,
            StandIns standIns,
            AccessLog log,
            CurrentViewer viewer,
            Clock clock) {
        this.contacts = contacts;
        this.seal = seal;
        this.standIns = standIns;
        this.log = log;
        this.viewer = viewer;
        this.clock = clock;
    }

    public ContactId record(CandidateId person, RecordContact contact) {
        requireFollowed(person);
        if (contact.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("casework.error.contactAhead");
        }
        return contacts.save(new CaseContact(
                        person, contact, seal.of(person), viewer.get().user(), clock.instant()))
                .id();
    }

    /** The latest of a person, at most this many. */
    public List<ContactRow> of(CandidateId person, int limit) {
        requireFollowed(person);
        var noted = contacts.of(person, Limit.of(limit));
        if (noted.isEmpty()) {
            return List.of();
        }
        log.record("people.contacts", "candidate", Set.of(person.value()));
        var key = SingletonSupplier.of(() -> seal.of(person)); // who was erased has none, and no words either
        return noted.stream().map(one -> one.contact().opened(key, one.by())).toList();
    }

    /** What was agreed then is done today. */
    public void done(ContactId id) {
        var contact = contacts.findById(id).orElseThrow(() -> NotFound.of(CaseContact.class, id));
        requireFollowed(contact.candidate());
        contacts.save(contact.done(LocalDate.now(clock)));
    }

    /** What was agreed until this day with the people whom the operator follows, the earliest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<AgreedAction> agreed(LocalDate until, int limit) {
        return contacts.open(mine(), until, Limit.of(limit));
    }

    /** The operator, and the colleagues whom he covers. */
    private Set<UserId> mine() {
        var me = viewer.get().user();
        var all = new HashSet<UserId>();
        all.add(me);
        if (viewer.get().is(Role.OPERATOR)) {
            all.addAll(standIns.coveredBy(me));
        }
        return all;
    }

    private void requireFollowed(CandidateId person) {
        if (!contacts.isFollowedBy(person, viewer.get().user(), mine())) {
            throw NotFound.of(CandidateId.class, person);
        }
    }
}
