package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A suspension was a mistake: it never was, and nothing moves. What was written of it stays on record. */
public record PlacementSuspensionTakenBack(EngagementId engagement, CandidateId candidate, LocalDate from)
        implements AuditedEvent {}
