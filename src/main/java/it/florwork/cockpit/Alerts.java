package it.florwork.cockpit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.casework.Assignments;
import it.florwork.cockpit.domain.Act;
import it.florwork.cockpit.domain.Alert;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.domain.AlertRepository.Counted;
import it.florwork.cockpit.domain.AlertRepository.Named;
import it.florwork.cockpit.domain.AlertStep;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with alerts. Operators with all; a case manager with those of the own people; hosts read what concerns
 * them of their trainees, and never what a self-card or a flag says (domain.md par. 9).
 */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Alerts {
    private final AlertRepository alerts;
    private final Assignments assignments;
    private final Colleagues colleagues;
    private final CurrentViewer viewer;
    private final Clock clock;

    Alerts(AlertRepository alerts, Assignments assignments, Colleagues colleagues, CurrentViewer viewer, Clock clock) {
        this.alerts = alerts;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Says what came of an alert.
     *
     * @param version the one that was read
     */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public void close(AlertId id, long version, boolean useful, String whatWasDone) {
        alerts.save(read(id, version).close(useful, whatWasDone, act()));
    }

    public void assign(AlertId id, long version, UserId operator) {
        if (colleagues.operators().stream().noneMatch(one -> one.user().equals(operator))) {
            throw new RuleViolation("cockpit.error.notAnOperator");
        }
        alerts.save(read(id, version).assignTo(operator, act()));
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public void snooze(AlertId id, long version, LocalDate until, String reason) {
        alerts.save(read(id, version).snooze(until, reason, act()));
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public AlertTrail trail(AlertId id) {
        var alert = mine(id);
        var users = alert.steps().stream()
                .flatMap(step -> Stream.of(step.by(), step.other()).filter(Objects::nonNull))
                .distinct()
                .toList();
        var names = alerts.names(users).stream().collect(toMap(Named::user, Named::name));
        return new AlertTrail(
                alerts.row(id).orElseThrow(),
                alert.outcome(),
                alert.steps().stream().map(step -> step(step, names)).toList());
    }

    private static AlertTrail.Step step(AlertStep step, Map<UUID, String> names) {
        var other = step.other();
        return new AlertTrail.Step(
                step.kind(),
                step.severity(),
                step.facts(),
                step.at(),
                names.getOrDefault(step.by(), ""),
                other == null ? "" : names.getOrDefault(other, ""),
                step.until(),
                step.note());
    }

    /** The live alerts of a person, as far as the viewer may read them; the most urgent first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<AlertRow> ofPerson(CandidateId person) {
        return viewer.get().is(Role.OPERATOR)
                ? alerts.ofPerson(person, readable(), today())
                : alerts.ofPersonFollowed(person, viewer.get().user(), readable(), today());
    }

    /** The live alerts about one need, or one engagement. */
    @Transactional(readOnly = true)
    public List<AlertRow> ofSubject(UUID subject) {
        return alerts.about(Set.of(subject), readable(), today(), Limit.unlimited());
    }

    /** The live alerts that concern the viewer: a case manager's people, a host's trainees. At most this many. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.CASE_MANAGER, Role.HOST_TUTOR, Role.COMPANY_CONTACT})
    public List<AlertRow> mine(int limit) {
        var who = viewer.get();
        return switch (who.role()) {
            case Role.CASE_MANAGER -> alerts.followed(who.user(), readable(), today(), Limit.of(limit));
            case Role.COMPANY_CONTACT -> alerts.at(who.organisation(), readable(), today(), Limit.of(limit));
            default -> {
                var held = held(who.user());
                yield held.isEmpty() ? List.of() : alerts.about(held, readable(), today(), Limit.of(limit));
            }
        };
    }

    /** What the trainee is told first, about the own days and month. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.CANDIDATE)
    public List<AlertRow> saidToMe() {
        return alerts.said(
                viewer.get().user(),
                Arrays.stream(AlertRule.values())
                        .filter(AlertRule::isSaidToTheTrainee)
                        .toList());
    }

    /** What came of the alerts that were closed within these days, by rule; rules of which none was are left out. */
    @Transactional(readOnly = true)
    public List<Usefulness> usefulness(Period closed) {
        return alerts.counted(closed.firstDay(), closed.endsBefore()).stream()
                .collect(groupingBy(Counted::rule))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Usefulness(
                        entry.getKey(),
                        count(entry.getValue(), AlertOutcome.USEFUL),
                        count(entry.getValue(), AlertOutcome.NOT_USEFUL),
                        count(entry.getValue(), AlertOutcome.CAUSE_GONE)))
                .toList();
    }

    private static int count(List<Counted> counts, AlertOutcome outcome) {
        return counts.stream()
                .filter(one -> one.outcome() == outcome)
                .mapToInt(Counted::number)
                .sum();
    }

    private Set<UUID> held(UserId tutor) {
        return assignments.engagementsOf(tutor, today()).stream()
                .map(EngagementId::value)
                .collect(toSet());
    }

    private List<AlertRule> readable() {
        return Arrays.stream(AlertRule.values())
                .filter(rule -> rule.mayBeReadBy(viewer.get().role()))
                .toList();
    }

    private Alert read(AlertId id, long version) {
        var alert = mine(id);
        if (alert.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Alert.class, id);
        }
        return alert;
    }

    private Alert mine(AlertId id) {
        var who = viewer.get();
        return alerts.whole(id)
                .filter(alert -> who.is(Role.OPERATOR)
                        || alert.rule().mayBeReadBy(who.role()) && alerts.isFollowed(id, who.user()))
                .orElseThrow(() -> NotFound.of(Alert.class, id));
    }

    private Act act() {
        return new Act(viewer.get().user(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
