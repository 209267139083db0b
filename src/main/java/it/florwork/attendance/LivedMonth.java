package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of one engagement in figures, as far as it was lived, with what is still planned of it.
 *
 * @param regime of a placement; null for an enrolment, which pays nothing
 * @param organisation the host or the provider
 * @param days the engagement's days within the month, in order; of a sealed month as they were sealed
 * @param daysBefore those of the month before, in order
 * @param unplanned days on which its week would plan something, had it begun, not ended and not rested
 */
public record LivedMonth(
        EngagementId engagement,
        @Nullable Regime regime,
        OrganisationId organisation,
        CandidateId candidate,
        YearMonth month,
        List<WorkedDay> days,
        List<WorkedDay> daysBefore,
        int unplanned,
        boolean sealed) {}
