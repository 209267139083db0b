package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.opening.OpeningId;
import it.florwork.shared.AuditedEvent;

/** A match ended before it became a placement. */
public record MatchEnded(MatchId match, OpeningId opening, CandidateId candidate, MatchStatus exit, MatchReason reason)
        implements AuditedEvent {}
