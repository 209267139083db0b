package it.florwork.casework;

/** How somebody was in touch with a person; minutes of accompaniment are counted by it. */
public enum ContactKind {
    CALL,
    MESSAGE,
    MEETING,
    VISIT,
    WITH_SERVICES
}
