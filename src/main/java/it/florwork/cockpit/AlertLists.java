package it.florwork.cockpit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Whose;
import it.florwork.casework.Assignments;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.domain.AlertRepository.Counted;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alerts as each reads them: operators all, a case manager those of the own people, hosts and path tutors what concerns
 * them of their trainees, and never what a self-card or a flag says (domain.md par. 9).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class AlertLists {
    private final AlertRepository alerts;
    private final Assignments assignments;
    private final CurrentViewer viewer;
    private final Clock clock;

    AlertLists(AlertRepository alerts, Assignments assignments, CurrentViewer viewer, Clock clock) {
        this.alerts = alerts;
        this.assignments = assignments;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The live alerts, those that rest too, the most urgent first: a page of them. */
    public List<AlertRow> live(Pageable page) {
        return alerts.told(readable(), today(), page);
    }

    public int countLive() {
        return alerts.countTold(readable(), today());
    }

    /** Those that wait for somebody today, the most urgent first; what rests comes back on its day. */
    public List<AlertRow> waiting(Whose whose, int limit) {
        return alerts.waiting(readable(), today(), whose, Limit.of(limit));
    }

    public int countWaiting(Whose whose) {
        return alerts.countWaiting(readable(), today(), whose);
    }

    /** The live alerts of a person, as far as the viewer may read them; the most urgent first. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<AlertRow> ofPerson(CandidateId person) {
        return viewer.get().is(Role.OPERATOR)
                ? alerts.ofPerson(person, readable(), today())
                : alerts.ofPersonFollowed(person, viewer.get().user(), readable(), today());
    }

    /** The live alerts about one need, or one engagement. */
    public List<AlertRow> ofSubject(UUID subject) {
        return alerts.about(Set.of(subject), readable(), today(), Limit.unlimited());
    }

    /** The live alerts that concern the viewer: a case manager's people, a host's trainees. At most this many. */
    @RolesAllowed({Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT})
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
    @RolesAllowed(Role.CANDIDATE)
    public List<AlertRow> saidToMe() {
        return alerts.said(
                viewer.get().user(),
                Arrays.stream(AlertRule.values())
                        .filter(AlertRule::isSaidToTheTrainee)
                        .toList());
    }

    /** What came of the alerts that were closed within these days, by rule; rules of which none was are left out. */
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
