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
    /** With hours where the insurance does not hold, until somebody verifies the month. */
    NOT_INSURED,
    VERIFIED;

    Set<MonthStatus> statuses() {
        return switch (this) {
            case ALL, DISPUTED -> EnumSet.allOf(MonthStatus.class);
            case NOT_INSURED -> EnumSet.complementOf(EnumSet.of(MonthStatus.VERIFIED));
            case NOT_CONFIRMED -> EnumSet.of(MonthStatus.OPEN, MonthStatus.SIGNED);
            case NOT_SIGNED -> EnumSet.of(MonthStatus.OPEN, MonthStatus.CONFIRMED);
            case TO_VERIFY -> EnumSet.of(MonthStatus.SEALED);
            case VERIFIED -> EnumSet.of(MonthStatus.VERIFIED);
        };
    }

    /** On how many days of a month somebody worked outside the plan at least. */
    int leastUninsured() {
        return this == NOT_INSURED ? 1 : 0;
    }

    /** How many disputed days a month has at least. */
    int leastDisputed() {
        return this == DISPUTED ? 1 : 0;
    }
}
