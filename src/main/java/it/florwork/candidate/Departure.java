package it.florwork.candidate;

/** Towards what a person left the project. */
public enum Departure {
    CONTRACT,
    OTHER_PATHWAY,
    TRAINING,
    MOVED,
    OTHER
}
