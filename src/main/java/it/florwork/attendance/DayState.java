package it.florwork.attendance;

/** How far a day is, derived from its reports. */
public enum DayState {
    /** Nothing planned and nothing said. */
    FREE,
    /** Planned, nobody has said anything yet. */
    PLANNED,
    /** One side has spoken. */
    REPORTED,
    /** Both sides say the same. */
    AGREED,
    /** Two versions: a person has to say which counts. */
    DISPUTED,
    /** A person has said which counts, with a reason. */
    RESOLVED
}
