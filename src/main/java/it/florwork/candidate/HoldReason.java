package it.florwork.candidate;

/** Who needs that nothing of a person is erased for now. */
public enum HoldReason {
    COURT,
    INSPECTION,
    ACCIDENT,
    CLAIM
}
