package it.florwork.attendance;

/** What an engagement is: an internship at a host, or a place in a lab or Jolly group. */
public enum EngagementKind {
    PLACEMENT,
    ENROLMENT
}
