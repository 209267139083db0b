package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.progress.CardSign;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tutor and trainee see the same week steps apart: worth a talk, of which the host never hears. */
@Component
class SeenApart implements CardPolicy {
    private final Thresholds thresholds;

    SeenApart(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.SEEN_APART;
    }

    @Override
    public Optional<Finding> finding(DaySign days, CardSign cards, LocalDate today) {
        var threshold = thresholds.of(RuleKey.WARN_SEEN_APART, today);
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        return cards.weeks().reversed().stream()
                .filter(week -> !week.apart().isEmpty())
                .findFirst()
                .flatMap(week -> finding(days, week, threshold.getAsInt()));
    }

    private static Optional<Finding> finding(DaySign days, CardSign.WeekSign week, int steps) {
        int apart = Math.toIntExact(
                week.apart().values().stream().filter(gap -> gap >= steps).count());
        var card = Objects.requireNonNull(week.cardOn());
        var faces = Objects.requireNonNull(week.facesOn());
        return apart == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        AlertRule.SEEN_APART,
                        days.engagement().value(),
                        days.candidate(),
                        days.organisation(),
                        Severity.TALK,
                        Facts.of(apart, week.week().monday()),
                        card.isAfter(faces) ? card : faces));
    }
}
