package it.florwork.attendance;

/** Why a report did not change its day by itself. */
public enum CorrectionCause {
    MONTH_SEALED,
    ASSIGNMENT_ENDED
}
