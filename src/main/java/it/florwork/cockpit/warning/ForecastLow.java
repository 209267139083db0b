package it.florwork.cockpit.warning;

import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlooks;
import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.rules.RuleKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A month that, going on like this, ends below what was planned. It is believed once enough of the month was told, or when
 * even the best that can still be reached is too little.
 */
@Component
class ForecastLow implements PageWatch {
    private static final int PER_MILLE_IN_PERCENT = 10;

    private final Outlooks outlooks;
    private final Thresholds thresholds;

    ForecastLow(Outlooks outlooks, Thresholds thresholds) {
        this.outlooks = outlooks;
        this.thresholds = thresholds;
    }

    @Override
    public Set<AlertRule> rules() {
        return Set.of(AlertRule.FORECAST);
    }

    @Override
    public List<Finding> findings(List<DaySign> page, LocalDate today) {
        var below = thresholds.of(RuleKey.WARN_FORECAST_BELOW, today);
        var farBelow = thresholds.of(RuleKey.WARN_FORECAST_FAR_BELOW, today);
        if (page.isEmpty() || below.isEmpty() && farBelow.isEmpty()) {
            return List.of();
        }
        int believedFrom = thresholds.figure(RuleKey.WARN_FORECAST_AFTER, today);
        var months = outlooks.of(page.stream().map(DaySign::engagement).toList(), YearMonth.from(today));
        return page.stream()
                .flatMap(days -> Stream.ofNullable(months.get(days.engagement()))
                        .flatMap(
                                month -> severity(month, below, farBelow, believedFrom)
                                        .map(severity -> finding(days, month, severity))
                                        .stream()))
                .toList();
    }

    private static Optional<Severity> severity(
            Outlook month, OptionalInt below, OptionalInt farBelow, int believedFrom) {
        if (isBelow(month, farBelow, believedFrom)) {
            return Optional.of(Severity.HIGH);
        }
        return isBelow(month, below, believedFrom) ? Optional.of(Severity.MEDIUM) : Optional.empty();
    }

    private static boolean isBelow(Outlook month, OptionalInt threshold, int believedFrom) {
        return threshold.isPresent()
                && (month.ifAllDone().isBelowPercent(threshold.getAsInt())
                        || isBelieved(month, believedFrom) && month.atThisPace().isBelowPercent(threshold.getAsInt()));
    }

    private static boolean isBelieved(Outlook month, int believedFrom) {
        return 100 * month.soFar().whole()
                >= (long) believedFrom * month.planned().value();
    }

    /** Its cause is as old as the month: what somebody has looked at comes back only when it gets worse, or next month. */
    private static Finding finding(DaySign days, Outlook month, Severity severity) {
        return new Finding(
                AlertRule.FORECAST,
                days.engagement().value(),
                days.candidate(),
                days.organisation(),
                severity,
                Facts.of(
                        month.month(),
                        Math.toIntExact(month.atThisPace().perMille() / PER_MILLE_IN_PERCENT),
                        Math.toIntExact(month.ifAllDone().perMille() / PER_MILLE_IN_PERCENT)),
                month.month().atDay(1));
    }
}
