package it.florwork.progress;

/** How far one author's card of a week is. */
public enum CardState {
    /** Nothing is written yet. */
    MISSING,
    /** One version stands. */
    SAVED,
    /** Two devices wrote without knowing of each other: both versions stand until the author chooses. */
    TWO_VERSIONS
}
