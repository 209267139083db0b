package it.florwork.cockpit.warning;

import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The warnings' figures on a day; a warning whose row holds no figure is switched off. The same for every regime and group. */
@Component
public class Thresholds {
    private static final MonthDay PATRON_OF_FLORENCE = MonthDay.of(6, 24);

    private final RuleBook rules;

    Thresholds(RuleBook rules) {
        this.rules = rules;
    }

    public OptionalInt of(RuleKey key, LocalDate on) {
        return rules.limit(key, Regime.TE, TargetGroup.ORDINARY, on);
    }

    /** 0 when it is switched off. */
    public int figure(RuleKey key, LocalDate on) {
        return of(key, on).orElse(0);
    }

    public LocalDate workingDaysAfter(LocalDate day, RuleKey key) {
        return workingDays().after(day, figure(key, day));
    }

    /** The first of so many working days of which this day is the last. */
    LocalDate firstOfLast(int count, LocalDate last) {
        var days = workingDays();
        var first = last;
        while (days.between(first.minusDays(1), last) < count) {
            first = first.minusDays(1);
        }
        return first;
    }

    private WorkingDays workingDays() {
        return new WorkingDays(rules.holidays(), PATRON_OF_FLORENCE);
    }
}
