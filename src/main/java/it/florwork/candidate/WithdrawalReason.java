package it.florwork.candidate;

/** Why a person withdraws (domain.md par. 10): a closed list that never asks about health. */
public enum WithdrawalReason {
    FOUND_WORK,
    HEALTH_NOT_SPECIFIED,
    FAMILY_CARE,
    DISTANCE_HOURS,
    NOT_THE_RIGHT_TIME,
    OTHER_SERVICE,
    MOVED,
    PERMIT,
    NO_CONTACT
}
