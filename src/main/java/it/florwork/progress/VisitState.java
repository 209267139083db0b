package it.florwork.progress;

/** How far a visit is. */
public enum VisitState {
    PLANNED,
    DONE,
    CANCELLED
}
