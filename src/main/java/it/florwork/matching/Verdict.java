package it.florwork.matching;

/** What one reason says: it fits, only partly, not at all, or can be learned here. */
public enum Verdict {
    YES,
    PARTLY,
    NO,
    LEARNS
}
