package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Planned days of which nobody has said anything, up to yesterday. */
@Component
class NoEntry implements DayPolicy {
    /** How far back the days are read: a longer silence counts from here. */
    private static final int WEEKS_READ = 5;

    private final Thresholds thresholds;

    NoEntry(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.NO_ENTRY;
    }

    @Override
    public LocalDate from(LocalDate today) {
        return today.minusWeeks(WEEKS_READ);
    }

    @Override
    public Optional<Finding> finding(DaySign sign, LocalDate today) {
        var threshold = thresholds.of(RuleKey.WARN_NO_ENTRY, today);
        var silent = sign.silent();
        return threshold.isEmpty() || silent.isEmpty() || silent.size() < threshold.getAsInt()
                ? Optional.empty()
                : Optional.of(new Finding(
                        AlertRule.NO_ENTRY,
                        sign.engagement().value(),
                        sign.candidate(),
                        sign.organisation(),
                        Severity.HIGH,
                        Facts.of(silent.size(), silent.getFirst()),
                        silent.getFirst()));
    }
}
