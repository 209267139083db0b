package it.florwork.attendance;

/** Why nobody worked on a planned day, stored and sent for ever as these codes: classes, never words. */
public enum ClosureReason {
    WEATHER,
    HOST_HOLIDAY,
    STRIKE,
    SAFETY,
    OTHER
}
