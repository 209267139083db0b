package it.florwork.casework;

import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.WhoFollows;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.casework.domain.Assignment;
import it.florwork.casework.domain.AssignmentRepository;
import it.florwork.casework.domain.AssignmentRepository.Held;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is assigned to what, from when to when; "assigned" in the permissions means by one that is valid today. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
public class Assignments implements WhoFollows {
    private final AssignmentRepository assignments;
    private final Pathways groups;
    private final Colleagues colleagues;
    private final List<EngagementTutors> engagements;
    private final CurrentViewer viewer;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            Pathways groups,
            Colleagues colleagues,
            List<EngagementTutors> engagements,
            CurrentViewer viewer,
            Clock clock) {
        this.assignments = assignments;
        this.groups = groups;
        this.colleagues = colleagues;
        this.engagements = engagements;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @throws RuleViolation when the user is assigned to it already on one of these days, as the same */
    public AssignmentId assign(UserId user, AssignmentKind kind, AssignmentTarget target, Period period) {
        var assignment = new Assignment(user, kind, target, period);
        if (target instanceof OfGroup(GroupId group)) {
            refuseOutside(groups.group(group), user, period);
        }
        if (target instanceof OfEngagement of) {
            engagements.forEach(keeper -> keeper.refuseUnfit(of.engagement(), kind, user, period));
        }
        unlessOverlapping(assignment.period(), () -> assignments.save(assignment));
        return assignment.id();
    }

    /** Ends with this day, earlier or later than planned; one that begins after it never was. */
    public void end(AssignmentId id, LocalDate lastDay) {
        var assignment = assignments.findById(id).orElseThrow(() -> NotFound.of(Assignment.class, id));
        unlessOverlapping(assignment.period(), () -> ended(assignment, lastDay));
    }

    /** Everybody who is, was or will be assigned to it, the earliest first. */
    @Transactional(readOnly = true)
    public List<AssignmentRow> of(AssignmentTarget target) {
        return assignments.rowsOf(target.value());
    }

    /** A group's tutor comes from the cooperative that runs it, for days on which it meets. */
    private void refuseOutside(GroupCard group, UserId user, Period period) {
        if (colleagues.pathTutors(group.provider()).stream()
                .noneMatch(tutor -> tutor.user().equals(user))) {
            throw new RuleViolation("casework.error.notATutorThere");
        }
        if (!group.period().covers(period)) {
            throw new RuleViolation(
                    "casework.error.outsideGroup",
                    group.period().firstDay(),
                    group.period().lastDay());
        }
    }

    /** The table lets nobody be assigned to the same twice on one day. */
    private void unlessOverlapping(Period period, Runnable change) {
        try {
            change.run();
            assignments.flush();
        } catch (DataIntegrityViolationException overlap) {
            throw new RuleViolation("casework.error.alreadyAssigned", period.firstDay(), period.lastDay());
        }
    }

    /** An engagement ended: whoever followed it does so until its last day. */
    public void endAll(EngagementId engagement, LocalDate lastDay) {
        assignments
                .goingOnAt(engagement.value(), lastDay.plusDays(1))
                .forEach(assignment -> ended(assignment, lastDay));
    }

    /** An engagement lasts longer: whoever follows it at its end goes on. */
    public void extend(EngagementId engagement, LocalDate lastDay) {
        assignments.goingOnAt(engagement.value(), LocalDate.now(clock)).stream()
                .map(assignment -> assignment.endingOn(lastDay))
                .forEach(assignments::save);
    }

    /** An engagement never began: nobody followed it. */
    public void cancel(EngagementId engagement) {
        assignments.findByTargetId(engagement.value()).forEach(never -> assignments.delete(never.cancelled()));
    }

    /** What a user follows on a day, by itself or through a group. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.SYSTEM})
    public Set<EngagementId> engagementsOf(UserId user, LocalDate day) {
        return engagementsWithin(user, day, day);
    }

    /** The same on any day of a span; as many statements for a year as for a day. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.SYSTEM})
    public Set<EngagementId> engagementsWithin(UserId user, LocalDate from, LocalDate to) {
        if (isTutor() && !viewer.get().user().equals(user)) {
            throw NotFound.of(Assignment.class, user);
        }
        return Stream.concat(
                        assignments.engagementsOf(user, from, to).stream().map(EngagementId::new),
                        assignments.enrolmentsOf(user, from, to).stream())
                .collect(Collectors.toSet());
    }

    /** Whom the viewer is assigned to today, by themselves, by an engagement or by a group. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.PATH_TUTOR)
    public Set<CandidateId> ownPeople() {
        var user = viewer.get().user();
        var day = LocalDate.now(clock);
        return Stream.concat(assignments.peopleOf(user, day).stream(), assignments.enrolledWith(user, day).stream())
                .collect(Collectors.toSet());
    }

    /** Those of these engagements that a user followed on some day of the span, by itself or through a group. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.SYSTEM})
    public Set<EngagementId> followedWithin(UserId user, Collection<EngagementId> engagements, Period span) {
        if (isTutor() && !viewer.get().user().equals(user)) {
            throw NotFound.of(Assignment.class, user);
        }
        var ids = engagements.stream().map(EngagementId::value).toList();
        return ids.isEmpty()
                ? Set.of()
                : Stream.concat(
                                assignments.heldWithin(user, ids, span.firstDay(), span.endsBefore()).stream()
                                        .map(EngagementId::new),
                                assignments.heldByGroupWithin(user, ids, span.firstDay(), span.endsBefore()).stream())
                        .collect(Collectors.toSet());
    }

    /**
     * Who follows an engagement on a day as a tutor on the spot: the host's tutor, or the group's. A trainee asks it of
     * the own alone; of anybody else's there is nobody.
     */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CANDIDATE, Role.SYSTEM})
    public List<UserId> tutorsOf(EngagementId engagement, LocalDate day) {
        var following = viewer.get().is(Role.CANDIDATE)
                ? assignments.onOwn(engagement.value(), viewer.get().user(), day)
                : assignments.on(engagement.value(), day);
        return following.stream()
                .filter(assignment -> assignment.kind() != AssignmentKind.PROMOTER_TUTOR)
                .sorted(Comparator.comparing(Assignment::kind)
                        .thenComparing(assignment -> assignment.period().firstDay()))
                .map(Assignment::user)
                .distinct()
                .toList();
    }

    /** The same of many engagements, with as many statements as for one; those that nobody follows are left out. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public Map<EngagementId, List<UserId>> tutorsOfEach(Collection<EngagementId> engagements, LocalDate day) {
        var ids = engagements.stream().map(EngagementId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : Stream.concat(
                                assignments.heldByThemselves(ids, day).stream(),
                                assignments.heldByGroup(ids, day).stream())
                        .distinct()
                        .collect(Collectors.groupingBy(
                                Held::engagement, Collectors.mapping(Held::tutor, Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT})
    public Set<CandidateId> followedBy(Viewer who, Collection<CandidateId> people) {
        return people.isEmpty() ? Set.of() : assignments.followed(who.user(), people, LocalDate.now(clock));
    }

    private boolean isTutor() {
        var who = viewer.get();
        return who.is(Role.HOST_TUTOR) || who.is(Role.PATH_TUTOR);
    }

    private void ended(Assignment assignment, LocalDate lastDay) {
        if (assignment.period().firstDay().isAfter(lastDay)) {
            assignments.delete(assignment.cancelled());
        } else {
            assignments.save(assignment.endingOn(lastDay));
        }
    }
}
