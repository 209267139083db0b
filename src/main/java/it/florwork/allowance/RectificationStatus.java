package it.florwork.allowance;

import java.util.EnumSet;
import java.util.Set;

/** What became of a proposal to rectify a sealed month's amount. */
public enum RectificationStatus {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    /** Another rule, or a new version of the month, came before anybody decided. */
    OVERTAKEN;

    public Set<RectificationStatus> next() {
        return this == PROPOSED ? EnumSet.of(ACCEPTED, DECLINED, OVERTAKEN) : EnumSet.noneOf(RectificationStatus.class);
    }
}
