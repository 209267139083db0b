package it.florwork.candidate;

/** Why a person waits (domain.md par. 10): a closed list, no free text. */
public enum WaitingReason {
    PAPERS,
    TRAINING_FIRST,
    AGREED_WITH_CASE_MANAGER,
    CARE,
    SEASON,
    NO_SUITABLE_OPENING
}
