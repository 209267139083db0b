package it.florwork.access;

import java.util.EnumSet;
import java.util.Set;

/** Whether a granted membership counts: some roles need a second administrator's yes. */
public enum MembershipStatus {
    AWAITING_CONFIRMATION,
    CONFIRMED,
    REFUSED;

    public Set<MembershipStatus> next() {
        return switch (this) {
            case AWAITING_CONFIRMATION -> EnumSet.of(CONFIRMED, REFUSED);
            case CONFIRMED -> EnumSet.of(AWAITING_CONFIRMATION);
            case REFUSED -> EnumSet.noneOf(MembershipStatus.class);
        };
    }
}
