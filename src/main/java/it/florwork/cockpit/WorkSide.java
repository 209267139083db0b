package it.florwork.cockpit;

/** Where work comes from. */
public enum WorkSide {
    PERSON,
    COMPANY
}
