package it.florwork.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * An Italian VAT number (<i>partita IVA</i>), eleven digits of which the last checks the others. The tax code of a body
 * that is not a person has the same form and the same check digit.
 */
@Embeddable
public record VatNumber(String value) implements Serializable {
    private static final int LENGTH = 11;

    public VatNumber {
        if (!isValid(value)) {
            throw new RuleViolation("shared.error.vatNumber");
        }
    }

    /** Whether these are eleven digits, not all zero, whose last is the check digit of the others. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.chars().anyMatch(c -> c != '0')
                && text.charAt(LENGTH - 1) - '0' == checkDigit(text);
    }

    /** The number that these ten digits begin. */
    public static VatNumber startingWith(String tenDigits) {
        return new VatNumber(tenDigits + checkDigit(tenDigits));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
