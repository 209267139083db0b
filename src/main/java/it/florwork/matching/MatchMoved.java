package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.opening.OpeningId;
import it.florwork.shared.AuditedEvent;

/** A match went one step on, or out. */
public record MatchMoved(MatchId match, OpeningId opening, CandidateId candidate, MatchStatus from, MatchStatus to)
        implements AuditedEvent {}
