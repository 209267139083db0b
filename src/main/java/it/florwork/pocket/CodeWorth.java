package it.florwork.pocket;

/** What a code that a trainee read from the tutor's phone is worth as evidence of having been there. */
public enum CodeWorth {
    GOOD,
    /** Of this place and day, and read at another time: passed on, or by a clock that jumped. */
    OTHER_TIME,
    /** Of another place or day, or of none. */
    OTHER_CODE
}
