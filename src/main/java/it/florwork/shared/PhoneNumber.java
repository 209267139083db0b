package it.florwork.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A telephone number in the international form (E.164), such as +393331234567. Without a prefix it is Italian. */
public record PhoneNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new RuleViolation("shared.error.phoneNumber");
        }
    }

    /** What somebody typed: spaces, dots, dashes and brackets go, 00 becomes +, a bare number is Italian. */
    public static PhoneNumber parse(String typed) {
        return new PhoneNumber(tidy(typed));
    }

    public static boolean isValid(String typed) {
        return FORM.matcher(tidy(typed)).matches();
    }

    private static String tidy(String typed) {
        var digits = typed.replaceAll("[\\s./()-]", "");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("+") ? digits : "+39" + digits;
    }

    /** Never the number itself: it would end in a log. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
