package it.florwork.pocket;

import it.florwork.attendance.CorrectionCause;

/** How far an entry of a phone is. */
public enum Fate {
    /** Durable, and waits for nothing of its author. */
    RECEIVED,
    /** The other side says the same, or a person has said that it counts. */
    CONFIRMED,
    /** A person must look: {@link Reason} says why. */
    NEEDS_YOU;

    /** Why a person must look. */
    public enum Reason {
        /** Two devices of one side wrote without knowing of each other: both stand. */
        CONFLICT,
        /** The two sides say different things. */
        DISAGREEMENT,
        MONTH_SEALED,
        ASSIGNMENT_ENDED,
        /** The internship or the path had ended before that day. */
        ENGAGEMENT_ENDED,
        /** A code of this place and day, read at another time: the tutor has to confirm. */
        OTHER_TIME,
        /** A code of another place or day: the tutor has to confirm. */
        OTHER_CODE;

        static Reason of(CorrectionCause cause) {
            return switch (cause) {
                case MONTH_SEALED -> MONTH_SEALED;
                case ASSIGNMENT_ENDED -> ASSIGNMENT_ENDED;
                case ENGAGEMENT_ENDED -> ENGAGEMENT_ENDED;
            };
        }
    }
}
