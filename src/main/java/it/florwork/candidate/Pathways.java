package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.candidate.domain.Enrolment;
import it.florwork.candidate.domain.EnrolmentRepository;
import it.florwork.candidate.domain.GroupRepository;
import it.florwork.candidate.domain.PathwayGroup;
import it.florwork.candidate.domain.Recording;
import it.florwork.candidate.domain.StatusChangeRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of labs and on-the-job training, and who takes part in them. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
public class Pathways {
    private final GroupRepository groups;
    private final EnrolmentRepository enrolments;
    private final CandidateRepository candidates;
    private final StatusChangeRepository history;
    private final CandidateService people;
    private final ReachablePeople reachable;
    private final CurrentViewer viewer;
    private final Clock clock;

    Pathways(
            GroupRepository groups,
            EnrolmentRepository enrolments,
            CandidateRepository candidates,
            StatusChangeRepository history,
            CandidateService people,
            ReachablePeople reachable,
            CurrentViewer viewer,
            Clock clock) {
        this.groups = groups;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.history = history;
        this.people = people;
        this.reachable = reachable;
        this.viewer = viewer;
        this.clock = clock;
    }

    public GroupId open(OpenGroup group) {
        return groups.save(new PathwayGroup(group)).id();
    }

    /** Somebody in charge takes part in a group; from the first day on they are "on a pathway". */
    public EngagementId enrol(CandidateId id, GroupId groupId, Period period) {
        var group = groups.lock(groupId).orElseThrow(() -> NotFound.of(PathwayGroup.class, groupId));
        var person = reachable.locked(id);
        if (person.status() != CandidateStatus.IN_CHARGE && person.status() != CandidateStatus.ON_A_PATHWAY) {
            throw new RuleViolation("candidate.error.notInCharge");
        }
        if (enrolments.goingOnAt(id, period.firstDay()).stream()
                .anyMatch(
                        other -> other.kind() == group.kind() && other.period().overlaps(period))) {
            throw new RuleViolation("candidate.error.alreadyEnrolled");
        }
        if (!group.hasRoomOn(period, enrolments.taken(groupId, period))) {
            throw new RuleViolation("candidate.error.groupFull", group.places());
        }
        if (person.status() == CandidateStatus.IN_CHARGE) {
            var change = person.onAPathway(
                    period.firstDay(), new Recording(viewer.get().user(), clock.instant()));
            candidates.save(person);
            history.save(change);
        }
        return saved(new Enrolment(id, group, period)).id();
    }

    /** Somebody left a group on this day; unless they go on elsewhere they are "in charge" again from the next. */
    public void leave(EngagementId id, EnrolmentOutcome outcome, LocalDate lastDay) {
        var enrolment = enrolments.findById(id).orElseThrow(() -> NotFound.of(Enrolment.class, id));
        saved(enrolment.left(lastDay, outcome));
        people.pathwayEnded(enrolment.candidate(), lastDay);
    }

    @Transactional(readOnly = true)
    public GroupCard group(GroupId id) {
        return groups.card(id).orElseThrow(() -> NotFound.of(GroupCard.class, id));
    }

    /** Groups that have not ended by this day, with how many take part on it. */
    @Transactional(readOnly = true)
    public List<GroupRow> groups(LocalDate day) {
        return groups.rowsOn(day);
    }

    /** Groups that ended before this day, the latest first. */
    @Transactional(readOnly = true)
    public List<GroupRow> groupsOver(LocalDate day, Pageable page) {
        return groups.rowsOver(day, page);
    }

    @Transactional(readOnly = true)
    public int countOver(LocalDate day) {
        return groups.countOver(day);
    }

    /** Everybody ever enrolled in a group, those who still take part first. */
    @Transactional(readOnly = true)
    public List<EnrolmentRow> members(GroupId id) {
        return enrolments.in(id);
    }

    /** A person's enrolments, the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE, Role.SYSTEM})
    public List<EnrolmentRow> enrolmentsOf(CandidateId id) {
        return enrolments.of(reachable.get(id).id());
    }

    /** Everybody who takes part in something on this day, by code: one query. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.EVALUATOR, Role.SYSTEM})
    public List<EnrolmentRow> enrolledOn(LocalDate day) {
        return enrolments.runningOn(day);
    }

    private Enrolment saved(Enrolment enrolment) {
        try {
            var saved = enrolments.save(enrolment);
            enrolments.flush();
            return saved;
        } catch (DataIntegrityViolationException overlap) {
            throw new RuleViolation("candidate.error.alreadyEnrolled");
        }
    }
}
