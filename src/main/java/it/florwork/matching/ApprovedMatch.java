package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;

/** What a placement needs to know of the match it is made from. */
public record ApprovedMatch(
        MatchId id,
        OpeningId opening,
        CandidateId candidate,
        Regime regime,
        MatchStatus status,
        boolean choiceIsLive,
        boolean caseManagerAgreed) {}
