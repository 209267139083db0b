package it.florwork.matching;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import java.io.Serializable;
import java.time.Instant;

/** A match as the team reads it in a list. */
public record MatchRow(
        MatchId id,
        OpeningId opening,
        String openingTitle,
        OrganisationId organisation,
        String organisationName,
        CandidateId candidate,
        String codeName,
        Regime regime,
        MatchStatus status,
        Instant since,
        boolean needChanged)
        implements Serializable {

    /** Whether the case manager has a word to say in it. */
    public boolean caseManagerDecides() {
        return regime == Regime.TIS;
    }
}
