package it.florwork.cockpit;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.cockpit.domain.Act;
import it.florwork.cockpit.domain.Alert;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.domain.AlertRepository.Closing;
import it.florwork.cockpit.domain.AlertRepository.Follower;
import it.florwork.cockpit.warning.Finding;
import it.florwork.cockpit.warning.Thresholds;
import it.florwork.rules.RuleKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the alerts in step with what was found: opens, changes, and ends those whose cause has gone. */
@Component
class AlertBook {
    /** What a person looked at longer ago than this may be said again. */
    private static final int DAYS_REMEMBERED = 400;

    private static final int ASKED_AT_ONCE = 500;

    private final AlertRepository alerts;
    private final Thresholds thresholds;
    private final JdbcClient database;
    private final CurrentViewer viewer;
    private final Clock clock;

    AlertBook(AlertRepository alerts, Thresholds thresholds, JdbcClient database, CurrentViewer viewer, Clock clock) {
        this.alerts = alerts;
        this.thresholds = thresholds;
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    private record Key(AlertRule rule, UUID subject) {
        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.subject());
        }
    }

    /**
     * Everything that was found under these rules.
     *
     * @param known the alerts that were live before anybody looked: only they can have lost their cause
     */
    void reconcile(Set<AlertRule> rules, Collection<Finding> findings, Set<AlertId> known) {
        takeTurn(rules);
        var found = findings.stream().collect(toMap(Key::of, finding -> finding, (one, other) -> one));
        var live = alerts.live(rules);
        var closings = alerts.closings(rules, today().minusDays(DAYS_REMEMBERED));
        keep(found, live, closings, alert -> known.contains(alert.id()));
    }

    /** What one subject gives under one rule, now. */
    void reconcile(AlertRule rule, UUID subject, @Nullable Finding finding) {
        takeTurn(Set.of(rule));
        var found = finding == null ? Map.<Key, Finding>of() : Map.of(Key.of(finding), finding);
        keep(found, alerts.live(rule, subject), alerts.closings(rule, subject), alert -> true);
    }

    private void keep(Map<Key, Finding> found, List<Alert> live, List<Closing> closings, Predicate<Alert> mayEnd) {
        var act = new Act(viewer.get().user(), clock.instant(), today());
        var fresh = new HashMap<>(found);
        for (var alert : live) {
            var finding = fresh.remove(new Key(alert.rule(), alert.subject()));
            if (finding == null) {
                if (mayEnd.test(alert)) {
                    alerts.save(alert.causeGone(act));
                }
            } else if (!alert.isStill(finding)) {
                alerts.save(alert.found(finding, due(finding.severity(), act.day()), act));
            }
        }
        closings.forEach(closing -> fresh.computeIfPresent(
                new Key(closing.rule(), closing.subject()),
                (key, finding) -> isNews(finding, closing) ? finding : null));
        open(List.copyOf(fresh.values()), act);
        alerts.flush();
    }

    /** Somebody has looked at it since it is so, and it has not become worse. */
    private static boolean isNews(Finding finding, Closing closing) {
        return finding.since().isAfter(closing.on()) || finding.severity().isMoreThan(closing.severity());
    }

    private void open(List<Finding> findings, Act act) {
        var followers = followers(findings.stream()
                .map(Finding::candidate)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (var finding : findings) {
            var candidate = finding.candidate();
            alerts.save(new Alert(
                    finding,
                    candidate == null ? null : followers.get(candidate),
                    tellsFrom(finding, act.day()),
                    due(finding.severity(), act.day()),
                    act));
        }
    }

    private LocalDate tellsFrom(Finding finding, LocalDate today) {
        return finding.rule().isToldAtOnce() || finding.severity() == Severity.HIGH
                ? today
                : today.plusDays(thresholds.figure(RuleKey.WARN_TRAINEE_FIRST, today));
    }

    private LocalDate due(Severity severity, LocalDate today) {
        return switch (severity) {
            case HIGH -> today;
            case MEDIUM -> thresholds.workingDaysAfter(today, RuleKey.WARN_MEDIUM_WITHIN);
            case TALK -> thresholds.workingDaysAfter(today, RuleKey.WARN_TALK_WITHIN);
        };
    }

    private Map<CandidateId, UserId> followers(List<CandidateId> people) {
        var result = new HashMap<CandidateId, UserId>();
        for (int first = 0; first < people.size(); first += ASKED_AT_ONCE) {
            var some = new ArrayList<>(people.subList(first, Math.min(first + ASKED_AT_ONCE, people.size())));
            alerts.followers(some).forEach((Follower one) -> result.put(one.candidate(), one.operator()));
        }
        return result;
    }

    private void takeTurn(Set<AlertRule> rules) {
        database.sql("select rule_name from alert_turn where rule_name in (:rules) order by rule_name for update")
                .param("rules", rules.stream().map(Enum::name).toList())
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
