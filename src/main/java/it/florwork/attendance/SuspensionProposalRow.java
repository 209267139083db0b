package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.placement.SuspensionReason;
import it.florwork.shared.EngagementId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A long absence that waits for an operator's decision.
 *
 * @param lastDay as far as it was told
 */
public record SuspensionProposalRow(
        UUID id,
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        SuspensionReason reason,
        LocalDate firstDay,
        LocalDate lastDay)
        implements Serializable {
    /** Civil days, both ends in. */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }
}
