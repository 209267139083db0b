package it.florwork.attendance;

import java.util.EnumSet;
import java.util.Set;

/** How far a month is; payment follows {@link #VERIFIED} in the module that pays. */
public enum MonthStatus {
    OPEN,
    /** By the trainee; the tutor has still to sign. */
    CONFIRMED,
    /** By the tutor; the trainee has still to confirm. */
    SIGNED,
    /** By both: nothing changes any more without a new version. */
    SEALED,
    VERIFIED,
    /** One side says that something in it is not right: nobody signs until a person has resolved it. */
    DISPUTED;

    /** Any change of a day leads back to {@link #OPEN}, and so does a new version. */
    public Set<MonthStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CONFIRMED, SIGNED, SEALED, DISPUTED);
            case CONFIRMED, SIGNED -> EnumSet.of(OPEN, SEALED, DISPUTED);
            case DISPUTED -> EnumSet.of(OPEN, CONFIRMED, SIGNED);
            case SEALED -> EnumSet.of(VERIFIED, OPEN);
            case VERIFIED -> EnumSet.of(OPEN);
        };
    }

    public boolean isSealed() {
        return this == SEALED || this == VERIFIED;
    }
}
