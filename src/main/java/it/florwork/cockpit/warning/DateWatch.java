package it.florwork.cockpit.warning;

import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A warning that a date alone gives. */
abstract class DateWatch implements Watch {
    private final AlertRule rule;
    private final Severity severity;
    private final RuleKey days;
    private final Thresholds thresholds;

    DateWatch(AlertRule rule, Severity severity, RuleKey days, Thresholds thresholds) {
        this.rule = rule;
        this.severity = severity;
        this.days = days;
        this.thresholds = thresholds;
    }

    @Override
    public Set<AlertRule> rules() {
        return Set.of(rule);
    }

    @Override
    public List<Finding> findings(LocalDate today) {
        var threshold = thresholds.of(days, today);
        return threshold.isEmpty() ? List.of() : findings(today, threshold.getAsInt());
    }

    abstract List<Finding> findings(LocalDate today, int days);

    final List<Finding> findings(List<PublishedDates.Near> dates, Function<LocalDate, LocalDate> since) {
        return dates.stream()
                .map(near -> new Finding(
                        rule,
                        near.subject(),
                        near.candidate(),
                        near.organisation(),
                        severity,
                        Facts.of(near.day()),
                        since.apply(near.day())))
                .toList();
    }
}
