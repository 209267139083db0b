package it.florwork.allowance.domain;

import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;

/** An internship and the law that pays it. */
public record Paid(EngagementId engagement, Whose whose) {
    public Paid(EngagementId engagement, Regime regime, Region region, TargetGroup group) {
        this(engagement, new Whose(regime, region, group));
    }
}
