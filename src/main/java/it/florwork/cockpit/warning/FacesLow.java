package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.progress.CardSign;
import it.florwork.progress.Face;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Weeks in a row in which the trainee's faces were low. For the operator only. */
@Component
class FacesLow implements CardPolicy {
    private final Thresholds thresholds;

    FacesLow(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.FACES_LOW;
    }

    @Override
    public Optional<Finding> finding(DaySign days, CardSign cards, LocalDate today) {
        var threshold = thresholds.of(RuleKey.WARN_FACES_LOW, today);
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        var low = new ArrayList<CardSign.WeekSign>();
        for (var week : cards.weeks().reversed()) {
            if (week.felt().isEmpty()) {
                continue;
            }
            boolean follows = low.isEmpty() || low.getLast().week().previous().equals(week.week());
            if (!follows || !isLow(week)) {
                break;
            }
            low.add(week);
        }
        return low.isEmpty() || low.size() < threshold.getAsInt()
                ? Optional.empty()
                : Optional.of(new Finding(
                        AlertRule.FACES_LOW,
                        days.engagement().value(),
                        days.candidate(),
                        days.organisation(),
                        Severity.MEDIUM,
                        Facts.of(low.size(), low.getLast().week().monday()),
                        Objects.requireNonNull(low.getFirst().facesOn())));
    }

    /** So-so on average, or worse. */
    private static boolean isLow(CardSign.WeekSign week) {
        int sum = week.felt().values().stream().mapToInt(Integer::intValue).sum();
        return sum <= Face.SO_SO.level() * week.felt().size();
    }
}
