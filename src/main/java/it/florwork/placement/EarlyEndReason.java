package it.florwork.placement;

/** Why an internship ended before its last day (domain.md par. 10): a closed list. */
public enum EarlyEndReason {
    HIRED_HERE,
    HIRED_ELSEWHERE,
    OTHER_PATHWAY,
    TASK_MISMATCH,
    LANGUAGE,
    RELATION,
    REPEATED_ABSENCE,
    HOST_BREACH,
    HOST_CLOSED,
    HEALTH,
    MOVED
}
