package it.florwork.reporting;

import it.florwork.reporting.domain.Clocks;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of the indicators, as the dated rules say. */
@Component
class RuleClocks implements Clocks {
    private final RuleBook rules;

    RuleClocks(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public int firstMeetingWithin(LocalDate referredOn) {
        return figure(RuleKey.FIRST_MEETING_WITHIN, referredOn);
    }

    @Override
    public int stillActiveDay(LocalDate startedOn) {
        return figure(RuleKey.STILL_ACTIVE_DAY, startedOn);
    }

    @Override
    public LocalDate signedBy(YearMonth month, @Nullable MonthDay patronDay) {
        return new WorkingDays(rules.holidays(), patronDay)
                .after(month.atEndOfMonth(), figure(RuleKey.MONTH_SIGNED_BY, month.atDay(1)));
    }

    /** These clocks are the same for every regime and group. */
    private int figure(RuleKey key, LocalDate on) {
        return rules.integer(key, Regime.TE, TargetGroup.ORDINARY, on);
    }
}
