package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Absences that nobody explained: the first one is heard of, a second one within ten working days is urgent. */
@Component
class UnjustifiedAbsences implements DayPolicy {
    private final Thresholds thresholds;

    UnjustifiedAbsences(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.ABSENCES;
    }

    @Override
    public LocalDate from(LocalDate today) {
        return thresholds.firstOfLast(thresholds.figure(RuleKey.WARN_ABSENCES_WITHIN, today), today);
    }

    @Override
    public Optional<Finding> finding(DaySign sign, LocalDate today) {
        int within = thresholds.figure(RuleKey.WARN_ABSENCES_WITHIN, today);
        var first = from(today);
        var days = sign.unjustified().stream()
                .filter(day -> within > 0 && !day.isBefore(first))
                .toList();
        boolean urgent = reaches(days.size(), thresholds.of(RuleKey.WARN_ABSENCES_FROM, today));
        if (!urgent && !reaches(days.size(), thresholds.of(RuleKey.WARN_ABSENCE_FROM, today))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                AlertRule.ABSENCES,
                sign.engagement().value(),
                sign.candidate(),
                sign.organisation(),
                urgent ? Severity.HIGH : Severity.MEDIUM,
                Facts.of(days.size(), within, days.getLast()),
                days.getLast()));
    }

    private static boolean reaches(int count, OptionalInt threshold) {
        return count > 0 && threshold.isPresent() && count >= threshold.getAsInt();
    }
}
