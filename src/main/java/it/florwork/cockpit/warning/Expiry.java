package it.florwork.cockpit.warning;

import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A permit or document of a person expires soon; which one stands only on the person's page. */
@Component
class Expiry extends DateWatch {
    private final PublishedDates dates;

    Expiry(PublishedDates dates, Thresholds thresholds) {
        super(AlertRule.EXPIRY, Severity.HIGH, RuleKey.WARN_EXPIRY, thresholds);
        this.dates = dates;
    }

    /** Fewer days than that are left. */
    @Override
    List<Finding> findings(LocalDate today, int days) {
        return findings(dates.expiring(today.plusDays(days - 1)), expiry -> expiry.minusDays(days - 1));
    }
}
