package it.florwork.candidate;

/** How taking part in a group ended. */
public enum EnrolmentOutcome {
    COMPLETED,
    MOVED_ON,
    INTERRUPTED,
    NEVER_STARTED
}
