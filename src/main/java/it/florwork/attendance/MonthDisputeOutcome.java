package it.florwork.attendance;

/** How a dispute of a month came to its end. */
public enum MonthDisputeOutcome {
    /** An operator resolved it and wrote how. */
    RESOLVED,
    /** Whoever opened it found that the month is right after all. */
    WITHDRAWN
}
