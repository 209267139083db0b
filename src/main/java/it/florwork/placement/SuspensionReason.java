package it.florwork.placement;

import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may suspend an internship and so move its end (domain.md par. 3). */
public enum SuspensionReason {
    MATERNITY(null),
    ILLNESS(RuleKey.SUSPENSION_ILLNESS),
    ACCIDENT(RuleKey.SUSPENSION_ACCIDENT),
    CLOSURE(RuleKey.SUSPENSION_CLOSURE),
    CARE_PLAN(null);

    private final @Nullable RuleKey shortest;

    SuspensionReason(@Nullable RuleKey shortest) {
        this.shortest = shortest;
    }

    /** From how many days on it suspends where the site lies; shorter ones are absences and move nothing. */
    public int leastDays(RuleBook rules, Regime regime, Region region, TargetGroup group, LocalDate on) {
        return shortest == null
                ? 1
                : rules.limit(shortest, regime, region, group, on).orElse(1);
    }

    /** The care plan belongs to social inclusion only. */
    public boolean isOpenTo(Regime regime) {
        return this != CARE_PLAN || regime == Regime.TIS;
    }
}
