package it.florwork.placement;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import java.io.Serializable;

/** An internship in a list. */
public record PlacementRow(
        PlacementId id,
        CandidateId candidate,
        String codeName,
        OrganisationId organisation,
        String organisationName,
        String title,
        Regime regime,
        Period period,
        PlacementStatus status)
        implements Serializable {}
