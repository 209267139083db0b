package it.florwork.opening;

/** Why the operator does not publish a need at all. */
public enum RejectionReason {
    NOT_AN_INTERNSHIP,
    REPLACES_STAFF,
    DISCRIMINATORY,
    NO_TUTOR,
    NO_FREE_PLACES,
    DUPLICATE,
    OUTSIDE_THE_PROJECT
}
