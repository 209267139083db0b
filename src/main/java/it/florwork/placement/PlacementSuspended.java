package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** From this day on nothing is planned, until it resumes. */
public record PlacementSuspended(EngagementId engagement, CandidateId candidate, LocalDate from)
        implements AuditedEvent {}
