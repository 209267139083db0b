package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.opening.OpeningId;
import it.florwork.shared.AuditedEvent;

/** The operator approved: a place of the need is taken. */
public record MatchApproved(MatchId match, OpeningId opening, CandidateId candidate) implements AuditedEvent {}
