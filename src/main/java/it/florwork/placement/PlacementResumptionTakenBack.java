package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/** It had not gone on after all: the suspension that ended with these days lasts again, and the end is where it was. */
public record PlacementResumptionTakenBack(
        EngagementId engagement, CandidateId candidate, Period suspended, Period period) implements AuditedEvent {}
