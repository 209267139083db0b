package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/** Every rule holds and the papers are there: the person, the place and the tutors are bound for this period. */
public record PlacementReady(EngagementId engagement, CandidateId candidate, Period period) implements AuditedEvent {}
