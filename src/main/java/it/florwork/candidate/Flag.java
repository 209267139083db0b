package it.florwork.candidate;

import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One flag of a person.
 *
 * @param expiresOn the last day of a yes, when it has one; a permit always does
 */
public record Flag(FlagKind kind, FlagValue value, @Nullable LocalDate expiresOn) {
    public Flag {
        if (value != FlagValue.YES && expiresOn != null) {
            throw new RuleViolation("candidate.error.flagExpiryWithoutYes");
        }
        if (kind == FlagKind.PERMIT && value == FlagValue.YES && expiresOn == null) {
            throw new RuleViolation("candidate.error.permitWithoutExpiry");
        }
    }
}
