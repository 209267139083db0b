package it.florwork.candidate;

import it.florwork.shared.EmailAddress;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.TaxCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is. It exists in clear only while somebody who may is looking; at rest it is one sealed record. Its text
 * form says nothing, so that it cannot end in a log.
 *
 * @param phone where the person is reached, if anywhere; one phone may serve several people
 * @param birthDate if somebody said it; {@link #isBornAsTheTaxCodeSays} tells whether to ask again
 */
public record Identity(
        String firstName,
        String lastName,
        TaxCode taxCode,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable LocalDate birthDate) {
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

    /** What a referral says. */
    public Identity(String firstName, String lastName, TaxCode taxCode, @Nullable PhoneNumber phone) {
        this(firstName, lastName, taxCode, phone, null, null);
    }

    /** A tax code may rightly disagree, so this warns and never refuses. */
    public boolean isBornAsTheTaxCodeSays() {
        return birthDate == null || taxCode.agreesWith(birthDate);
    }

    /** Whether the other says nothing else than this where it says anything. */
    public boolean holds(Identity other) {
        return firstName.equals(other.firstName)
                && lastName.equals(other.lastName)
                && taxCode.equals(other.taxCode)
                && (other.phone == null || other.phone.equals(phone))
                && (other.email == null || other.email.equals(email))
                && (other.birthDate == null || other.birthDate.equals(birthDate));
    }

    /** The names of the fields that the other says otherwise. */
    Set<String> changedIn(Identity other) {
        var changed = new TreeSet<String>();
        note(changed, "firstName", firstName, other.firstName);
        note(changed, "lastName", lastName, other.lastName);
        note(changed, "taxCode", taxCode, other.taxCode);
        note(changed, "phone", phone, other.phone);
        note(changed, "email", email, other.email);
        note(changed, "birthDate", birthDate, other.birthDate);
        return changed;
    }

    private static void note(Set<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
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
