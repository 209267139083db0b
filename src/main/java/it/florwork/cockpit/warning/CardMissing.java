package it.florwork.cockpit.warning;

import static java.util.stream.Collectors.toSet;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.progress.CardSign;
import it.florwork.progress.Week;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whole weeks in which the tutor had somebody to see and wrote no card. */
@Component
class CardMissing implements CardPolicy {
    private final Thresholds thresholds;

    CardMissing(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.CARD_MISSING;
    }

    @Override
    public Optional<Finding> finding(DaySign days, CardSign cards, LocalDate today) {
        var threshold = thresholds.of(RuleKey.WARN_CARD_MISSING, today);
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        var written = cards.weeks().stream()
                .filter(week -> week.cardOn() != null)
                .map(CardSign.WeekSign::week)
                .collect(toSet());
        var missing = days.watched().stream()
                .map(Week::of)
                .filter(week -> week.compareTo(Week.of(today)) < 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .takeWhile(week -> !written.contains(week))
                .toList();
        if (missing.isEmpty() || missing.size() < threshold.getAsInt()) {
            return Optional.empty();
        }
        var reached = missing.get(missing.size() - threshold.getAsInt());
        return Optional.of(new Finding(
                AlertRule.CARD_MISSING,
                days.engagement().value(),
                days.candidate(),
                days.organisation(),
                Severity.MEDIUM,
                Facts.of(missing.size(), missing.getLast().monday()),
                reached.following().monday()));
    }
}
