package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.PersonDetail.ProposedWaiting;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.candidate.domain.IdentityVault;
import it.florwork.shared.PhoneNumber;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people and one person's page, under code names: the operator's everybody, the case manager's own. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class People {
    private static final int FOUND_AT_MOST = 200;

    private final CandidateRepository candidates;
    private final IdentityVault vault;
    private final ReachablePeople reachable;
    private final List<PersonTimeline> stories;
    private final CurrentViewer viewer;

    People(
            CandidateRepository candidates,
            IdentityVault vault,
            ReachablePeople reachable,
            List<PersonTimeline> stories,
            CurrentViewer viewer) {
        this.candidates = candidates;
        this.vault = vault;
        this.reachable = reachable;
        this.stories = stories;
        this.viewer = viewer;
    }

    public List<PersonRow> rows(PeopleFilter filter, Pageable page) {
        return candidates.rows(filter.statuses(), filter.text(), found(filter.text()), page);
    }

    public int count(PeopleFilter filter) {
        return candidates.countRows(filter.statuses(), filter.text(), found(filter.text()));
    }

    /** The case manager's own people, those who wait for an answer first. */
    @RolesAllowed(Role.CASE_MANAGER)
    public List<PersonRow> mine() {
        return candidates.rowsOf(viewer.get().user());
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public PersonDetail person(CandidateId id) {
        var person = reachable.get(id);
        var proposed = person.waitingProposal();
        return new PersonDetail(
                person.id(),
                person.codeName(),
                person.status(),
                person.statusSince(),
                person.referredOn(),
                candidates.operatorOf(id).orElse(null),
                reachable.isFollowed(person),
                proposed == null ? null : new ProposedWaiting(proposed.reason(), proposed.from(), proposed.reviewOn()));
    }

    /** What every module knows of the person's story, the latest first. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<TimelineEntry> story(CandidateId id) {
        var person = reachable.get(id).id();
        return stories.stream()
                .flatMap(story -> story.of(person).stream())
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .toList();
    }

    /** People at this stage, those first who have been there longest. */
    public List<PersonDue> atStage(CandidateStatus status, Whose whose, int limit) {
        return candidates.atStage(status, whose, Limit.of(limit));
    }

    public int countAtStage(CandidateStatus status, Whose whose) {
        return candidates.countAtStage(status, whose);
    }

    /** Who waits and should be talked to again by this day, the earliest first. */
    public List<PersonDue> toReview(LocalDate until, Whose whose, int limit) {
        return candidates.toReview(until, whose, Limit.of(limit));
    }

    private Set<CandidateId> found(String text) {
        var result = new HashSet<>(vault.findByName(text, FOUND_AT_MOST));
        if (PhoneNumber.isValid(text)) {
            result.addAll(vault.findByPhone(PhoneNumber.parse(text), FOUND_AT_MOST));
        }
        return result;
    }
}
