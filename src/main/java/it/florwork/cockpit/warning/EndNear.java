package it.florwork.cockpit.warning;

import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An internship ends soon. The decision is what was done about it; one that is extended has lost this cause. */
@Component
class EndNear extends DateWatch {
    private final PublishedDates dates;

    EndNear(PublishedDates dates, Thresholds thresholds) {
        super(AlertRule.END_NEAR, Severity.HIGH, RuleKey.WARN_END_NEAR, thresholds);
        this.dates = dates;
    }

    /** Fewer days than that are left. */
    @Override
    List<Finding> findings(LocalDate today, int days) {
        return findings(dates.ending(today.plusDays(days - 1)), end -> end.minusDays(days - 1));
    }
}
