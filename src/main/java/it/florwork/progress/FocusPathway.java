package it.florwork.progress;

/** Where a skill matters on the weekly card: in an internship, or on one of the pathways of groups. */
public enum FocusPathway {
    PLACEMENT,
    LAB,
    JOLLY
}
