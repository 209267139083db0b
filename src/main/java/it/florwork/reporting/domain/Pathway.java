package it.florwork.reporting.domain;

/** Where a case belongs: a group's pathway, or the regime of an internship. */
public enum Pathway {
    LAB,
    JOLLY,
    TE,
    TIS,
    /** The person has taken part in nothing yet. */
    NONE
}
