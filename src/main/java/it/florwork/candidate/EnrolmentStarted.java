package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/** A person was enrolled in a group for a period; the enrolment is an engagement of this id. */
public record EnrolmentStarted(EngagementId enrolment, CandidateId candidate, GroupId group, Period period)
        implements AuditedEvent {}
