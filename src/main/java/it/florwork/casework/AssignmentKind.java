package it.florwork.casework;

/** As what a user is assigned. */
public enum AssignmentKind {
    HOST_TUTOR,
    PATH_TUTOR,
    PROMOTER_TUTOR
}
