package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/** A suspension is over; its days were added at the end. */
public record PlacementResumed(EngagementId engagement, CandidateId candidate, Period suspended, Period period)
        implements AuditedEvent {}
