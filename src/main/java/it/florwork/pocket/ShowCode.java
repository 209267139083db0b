package it.florwork.pocket;

import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Six digits that a trainee read at the place.
 *
 * @param device the installation that read it, with its number of this act and what its clock said
 */
public record ShowCode(
        UUID id,
        EngagementId engagement,
        LocalDate date,
        String code,
        String device,
        long sequence,
        Instant deviceTime) {
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    public ShowCode {
        if (!SIX_DIGITS.matcher(code).matches()) {
            throw new RuleViolation("pocket.error.sixDigits");
        }
        deviceTime = deviceTime.truncatedTo(ChronoUnit.MICROS);
    }
}
