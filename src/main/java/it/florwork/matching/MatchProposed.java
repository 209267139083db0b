package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.opening.OpeningId;
import it.florwork.shared.AuditedEvent;

/** Somebody was proposed for a need. */
public record MatchProposed(MatchId match, OpeningId opening, CandidateId candidate) implements AuditedEvent {}
