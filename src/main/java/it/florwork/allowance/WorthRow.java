package it.florwork.allowance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of what a month is worth.
 *
 * @param outlook null only when the month was taken away while the list was read
 */
public record WorthRow(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        String organisation,
        @Nullable Outlook outlook) implements Serializable {
    /** As the database has it. */
    public WorthRow(EngagementId engagement, CandidateId candidate, String codeName, String organisation) {
        this(engagement, candidate, codeName, organisation, null);
    }

    WorthRow with(@Nullable Outlook reckoned) {
        return new WorthRow(engagement, candidate, codeName, organisation, reckoned);
    }
}
