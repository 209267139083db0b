package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.progress.CardSign;
import it.florwork.rules.RuleKey;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the tutor's latest card, skills that stand lower than the last time each was seen. */
@Component
class RatingDown implements CardPolicy {
    private final Thresholds thresholds;

    RatingDown(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.RATING_DOWN;
    }

    @Override
    public Optional<Finding> finding(DaySign days, CardSign cards, LocalDate today) {
        var steps = thresholds.of(RuleKey.WARN_RATING_DOWN, today);
        var skills = thresholds.of(RuleKey.WARN_RATING_DOWN_ON, today);
        if (steps.isEmpty() || skills.isEmpty()) {
            return Optional.empty();
        }
        var before = new HashMap<SkillCode, Integer>();
        Optional<Finding> found = Optional.empty();
        for (var week : cards.weeks()) {
            var cardOn = week.cardOn();
            if (cardOn == null || week.rated().isEmpty()) {
                continue;
            }
            long down = week.rated().entrySet().stream()
                    .filter(now -> before.getOrDefault(now.getKey(), 0) - now.getValue() >= steps.getAsInt())
                    .count();
            found = down < skills.getAsInt()
                    ? Optional.empty()
                    : Optional.of(finding(days, week, Math.toIntExact(down), cardOn));
            before.putAll(week.rated());
        }
        return found;
    }

    private static Finding finding(DaySign days, CardSign.WeekSign week, int down, LocalDate cardOn) {
        return new Finding(
                AlertRule.RATING_DOWN,
                days.engagement().value(),
                days.candidate(),
                days.organisation(),
                Severity.MEDIUM,
                Facts.of(down, week.week().monday()),
                cardOn);
    }
}
