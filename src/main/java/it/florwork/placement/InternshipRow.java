package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An internship for those who take part in it or judge it.
 *
 * @param candidate null for an evaluator, who learns of nobody who it is
 * @param codeName of the person; for an evaluator a code of the internship's own
 */
public record InternshipRow(
        PlacementId id,
        @Nullable CandidateId candidate,
        String codeName,
        String organisationName,
        String siteName,
        String address,
        String title,
        Regime regime,
        Period period,
        PlacementStatus status)
        implements Serializable {
    private static final int SHOWN_OF_ID = 8;

    InternshipRow withoutThePerson() {
        var whole = id.toString();
        return new InternshipRow(
                id,
                null,
                "T-" + whole.substring(whole.length() - SHOWN_OF_ID),
                organisationName,
                siteName,
                address,
                title,
                regime,
                period,
                status);
    }
}
