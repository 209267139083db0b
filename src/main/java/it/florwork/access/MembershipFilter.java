package it.florwork.access;

/** Which memberships a list shows. */
public enum MembershipFilter {
    LIVE,
    WAITING,
    ENDED
}
