package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an engagement's last days say to whoever watches over it.
 *
 * @param unjustified days of an absence without a reason, on which nobody says anything else
 * @param watched the planned days before today on which a tutor had something to see: nobody was told away
 * @param silent the planned days before today of which nobody has said anything since somebody last did
 */
public record DaySign(
        EngagementId engagement,
        CandidateId candidate,
        OrganisationId organisation,
        List<LocalDate> unjustified,
        List<LocalDate> watched,
        List<LocalDate> silent) {}
