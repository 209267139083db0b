package it.florwork.cockpit.warning;

import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A company's need about which nobody has done anything for days: neither it nor one of its matches took a step. */
@Component
class NeedUntouched extends DateWatch {
    private final PublishedDates dates;

    NeedUntouched(PublishedDates dates, Thresholds thresholds) {
        super(AlertRule.NEED_UNTOUCHED, Severity.MEDIUM, RuleKey.WARN_NEED_UNTOUCHED, thresholds);
        this.dates = dates;
    }

    @Override
    List<Finding> findings(LocalDate today, int days) {
        return findings(dates.touched(today.minusDays(days)), touched -> touched.plusDays(days));
    }
}
