package it.florwork.cockpit;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.cockpit.domain.Act;
import it.florwork.cockpit.domain.Alert;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.domain.AlertRepository.Named;
import it.florwork.cockpit.domain.AlertStep;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with alerts: operators with all, a case manager with those of the own people (domain.md par. 9). */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Alerts {
    private final AlertRepository alerts;
    private final Colleagues colleagues;
    private final CurrentViewer viewer;
    private final Clock clock;

    Alerts(AlertRepository alerts, Colleagues colleagues, CurrentViewer viewer, Clock clock) {
        this.alerts = alerts;
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
