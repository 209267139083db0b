package it.florwork.cockpit;

/** What somebody can be reminded of; the notice has the same code. */
public enum NudgeKind {
    NUDGED_TO_CONFIRM,
    NUDGED_TO_SIGN,
    NUDGED_TO_TELL_DAYS,
    NUDGED_TO_WRITE_CARD
}
