package it.florwork.candidate;

/** What only those who follow a person may know of her, beside the identity (domain.md par. 8). */
public enum FlagKind {
    /** Targeted placement under L. 68/99. */
    L68,
    /** Disadvantaged under L. 381/91. */
    L381,
    /** May take part in a social-inclusion internship. */
    TIS_ELIGIBLE,
    /** The household receives the inclusion allowance. */
    ADI,
    /** The residence permit. */
    PERMIT
}
