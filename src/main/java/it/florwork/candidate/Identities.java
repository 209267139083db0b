package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.domain.Candidate;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.candidate.domain.IdentityVault;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to see who somebody is. Every answer is noted in the access log within the same transaction, one row for
 * all that a page shows: what cannot be noted is not shown.
 */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE})
public class Identities {
    static final String SUBJECT = "candidate";
    private static final int FEWEST_LETTERS = 2;

    private final CandidateRepository candidates;
    private final IdentityVault vault;
    private final List<WhoFollows> assignments;
    private final ReachablePeople reachable;
    private final AccessLog log;
    private final CurrentViewer current;
    private final ApplicationEventPublisher events;

    Identities(
            CandidateRepository candidates,
            IdentityVault vault,
            List<WhoFollows> assignments,
            ReachablePeople reachable,
            AccessLog log,
            CurrentViewer current,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.vault = vault;
        this.assignments = assignments;
        this.reachable = reachable;
        this.log = log;
        this.current = current;
        this.events = events;
    }

    /**
     * First name and initial of those of these people whom the viewer follows; the others are left out, as if unknown.
     *
     * @param viewer who looks; nobody can look as somebody else
     * @param purpose a short code of what they are seen for, such as {@code day.tutor}
     */
    @RolesAllowed({
        Role.OPERATOR,
        Role.CASE_MANAGER,
        Role.HOST_TUTOR,
        Role.PATH_TUTOR,
        Role.COMPANY_CONTACT,
        Role.CANDIDATE
    })
    public Map<CandidateId, ShownName> namesFor(Viewer viewer, Collection<CandidateId> ids, String purpose) {
        var names = shown(viewer, ids);
        note(names.keySet(), purpose);
        return names;
    }

    /**
     * The same for a phone that asks all day by itself: each person is noted once since then.
     *
     * @param since when the day began
     */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CANDIDATE})
    public Map<CandidateId, ShownName> namesAllDay(
            Viewer viewer, Collection<CandidateId> ids, String purpose, Instant since) {
        var names = shown(viewer, ids);
        log.recordOnce(
                purpose,
                SUBJECT,
                names.keySet().stream().map(CandidateId::value).toList(),
                since);
        return names;
    }

    private Map<CandidateId, ShownName> shown(Viewer viewer, Collection<CandidateId> ids) {
        if (!viewer.equals(current.get())) {
            throw new IllegalArgumentException("names are shown to the current viewer only");
        }
        return ids.isEmpty()
                ? Map.of()
                : vault.open(allowed(viewer, ids)).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().shown()));
    }

    /** The whole identity, for the person's own page. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE})
    public Identity of(CandidateId id, String purpose) {
        var person = reachable.get(id).id();
        var identity = vault.open(Set.of(person)).get(person);
        if (identity == null) {
            throw new IllegalStateException("a person without a sealed identity: " + person);
        }
        note(Set.of(person), purpose);
        return identity;
    }

    /**
     * Corrects who a person is. What was sealed before is gone; the audit keeps which fields changed.
     *
     * @param read the identity that was read for this edit
     */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public void revise(CandidateId id, Identity read, Identity revised) {
        var person = reachable.locked(id).id();
        var sealed = vault.open(Set.of(person)).get(person);
        if (!read.equals(sealed)) {
            throw new ObjectOptimisticLockingFailureException(Identity.class, id);
        }
        var changed = read.changedIn(revised);
        if (changed.isEmpty()) {
            return;
        }
        try {
            vault.seal(person, revised);
        } catch (DataIntegrityViolationException sameTaxCode) {
            throw new RuleViolation("candidate.error.taxCodeOfAnother");
        }
        events.publishEvent(new IdentityRevised(person, changed));
        note(Set.of(person), "people.edit");
    }

    /** People whose code or name begins with this, or whose phone it is, by code; noted like any other look. */
    @RolesAllowed(Role.OPERATOR)
    public List<FoundPerson> search(String text, int limit) {
        if (text.strip().length() < FEWEST_LETTERS) {
            return List.of();
        }
        var found = new HashSet<>(vault.findByName(text, limit));
        if (PhoneNumber.isValid(text)) {
            found.addAll(vault.findByPhone(PhoneNumber.parse(text), limit));
        }
        var people = candidates.found(text.strip(), found, Limit.of(limit));
        var names = vault.open(people.stream().map(Candidate::id).toList());
        note(names.keySet(), "people.search");
        return people.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person.id())).stream()
                        .map(name -> new FoundPerson(person.id(), person.codeName(), person.status(), name.shown())))
                .toList();
    }

    private Set<CandidateId> allowed(Viewer viewer, Collection<CandidateId> ids) {
        return switch (viewer.role()) {
            case Role.OPERATOR -> Set.copyOf(ids);
            case Role.CASE_MANAGER -> of(candidates.findByIdInAndCaseManager(ids, viewer.user()));
            case Role.CANDIDATE -> of(candidates.findByIdInAndUser(ids, viewer.user()));
            default ->
                assignments.stream()
                        .flatMap(source -> source.followedBy(viewer, ids).stream())
                        .filter(ids::contains)
                        .collect(Collectors.toSet());
        };
    }

    private static Set<CandidateId> of(List<Candidate> people) {
        return people.stream().map(Candidate::id).collect(Collectors.toSet());
    }

    private void note(Set<CandidateId> shown, String purpose) {
        log.record(purpose, SUBJECT, shown.stream().map(CandidateId::value).toList());
    }
}
