package it.florwork.candidate;

import it.florwork.shared.PhoneNumber;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.TaxCode;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is. It exists in clear only while somebody who may is looking; at rest it is one sealed record. Its text
 * form says nothing, so that it cannot end in a log.
 *
 * @param phone where the person is reached, if anywhere; one phone may serve several people
 */
public record Identity(
        String firstName,
        String lastName,
        TaxCode taxCode,
        @Nullable PhoneNumber phone) {
    private static final int LONGEST_NAME = 80;

    public Identity {
        firstName = firstName.strip();
        lastName = lastName.strip();
        if (firstName.isEmpty() || lastName.isEmpty()) {
            throw new RuleViolation("candidate.error.nameMissing");
        }
        if (firstName.length() > LONGEST_NAME || lastName.length() > LONGEST_NAME) {
            throw new RuleViolation("candidate.error.nameTooLong", LONGEST_NAME);
        }
    }

    /** As much of the name as who is assigned may see. */
    public ShownName shown() {
        return new ShownName(firstName, lastName.substring(0, lastName.offsetByCodePoints(0, 1)));
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
