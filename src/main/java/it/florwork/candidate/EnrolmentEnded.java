package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A person left a group; the last day still belongs to it. */
public record EnrolmentEnded(
        EngagementId enrolment, CandidateId candidate, GroupId group, LocalDate lastDay, EnrolmentOutcome outcome)
        implements AuditedEvent {}
