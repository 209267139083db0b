package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;

/**
 * A line of the months' list.
 *
 * @param planned minutes, 0 as long as nothing was told of the month
 * @param disputed how many days have two versions
 */
public record MonthRow(
        EngagementId engagement,
        EngagementKind kind,
        CandidateId candidate,
        String codeName,
        String organisation,
        MonthStatus status,
        int version,
        int planned,
        int done,
        int disputed) {}
