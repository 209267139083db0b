package it.florwork.access;

/** What an operator knows of somebody's code card. */
public enum CodeCardState {
    NONE,
    /** Printed; the PIN is not chosen yet. */
    UNUSED,
    USED,
    /** Too many wrong PINs: only a new card helps. */
    LOCKED
}
