package it.florwork.cockpit.warning;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a warning found.
 *
 * @param subject the engagement, the person or the need
 * @param since since when its cause is there: what somebody has looked at since is not found again
 */
public record Finding(
        AlertRule rule,
        UUID subject,
        @Nullable CandidateId candidate,
        @Nullable OrganisationId organisation,
        Severity severity,
        Facts facts,
        LocalDate since) {}
