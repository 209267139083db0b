package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;

/** It was given up before day 1: the person, the place and the tutors are free again. */
public record PlacementNotStarted(EngagementId engagement, CandidateId candidate) implements AuditedEvent {}
