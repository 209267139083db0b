package it.florwork.attendance;

import java.util.EnumSet;
import java.util.Set;

/** Which months of a list: all, those that wait for somebody, or those in doubt. */
public enum MonthFilter {
    ALL,
    NOT_CONFIRMED,
    NOT_SIGNED,
    TO_VERIFY,
    DISPUTED,
    VERIFIED;

    Set<MonthStatus> statuses() {
        return switch (this) {
            case ALL, DISPUTED -> EnumSet.allOf(MonthStatus.class);
            case NOT_CONFIRMED -> EnumSet.of(MonthStatus.OPEN, MonthStatus.SIGNED);
            case NOT_SIGNED -> EnumSet.of(MonthStatus.OPEN, MonthStatus.CONFIRMED);
            case TO_VERIFY -> EnumSet.of(MonthStatus.SEALED);
            case VERIFIED -> EnumSet.of(MonthStatus.VERIFIED);
        };
    }

    /** How many disputed days a month has at least. */
    int leastDisputed() {
        return this == DISPUTED ? 1 : 0;
    }
}
