package it.florwork.attendance;

/** Why a report did not change its day by itself. */
public enum CorrectionCause {
    MONTH_SEALED,
    ASSIGNMENT_ENDED,
    /** Said on a phone that had not heard that the internship or the path was over. */
    ENGAGEMENT_ENDED
}
