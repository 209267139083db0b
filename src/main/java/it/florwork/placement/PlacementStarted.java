package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/** Day 1 of an internship. */
public record PlacementStarted(EngagementId engagement, CandidateId candidate, Period period) implements AuditedEvent {}
