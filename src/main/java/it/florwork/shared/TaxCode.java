package it.florwork.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An Italian tax code (<i>codice fiscale</i>) of a person: sixteen characters, the last of which checks the others.
 * Where two people would share one, digits are replaced by letters ("omocodia"); such codes are valid too.
 */
public record TaxCode(String value) implements Serializable {
    private static final int LENGTH = 16;
    private static final String DIGIT = "[0-9LMNPQRSTUV]";
    private static final Pattern FORM =
            Pattern.compile("[A-Z]{6}" + DIGIT + "{2}[ABCDEHLMPRST]" + DIGIT + "{2}[A-Z]" + DIGIT + "{3}[A-Z]");
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String SUBSTITUTES = "LMNPQRSTUV";
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    public TaxCode {
        if (!isValid(value)) {
            throw new RuleViolation("shared.error.taxCode");
        }
    }

    /** What somebody typed: small letters and spaces are put right. */
    public static TaxCode parse(String typed) {
        return new TaxCode(tidy(typed));
    }

    /** The code that these fifteen characters begin; for test data that belongs to nobody. */
    public static TaxCode startingWith(String fifteen) {
        return new TaxCode(fifteen + checkLetter(fifteen));
    }

    /** Whether the form and the check letter are right, once tidied. */
    public static boolean isValid(String typed) {
        var code = tidy(typed);
        return FORM.matcher(code).matches() && code.charAt(LENGTH - 1) == checkLetter(code);
    }

    /** Whether the date of birth that is written in the code is this one, as far as its two digits of the year go. */
    public boolean agreesWith(LocalDate birthDate) {
        int year = digit(6) * 10 + digit(7);
        int month = MONTHS.indexOf(value.charAt(8)) + 1;
        int day = (digit(9) * 10 + digit(10)) % 40;
        return birthDate.getYear() % 100 == year
                && birthDate.getMonthValue() == month
                && birthDate.getDayOfMonth() == day;
    }

    private int digit(int position) {
        char c = value.charAt(position);
        return Character.isDigit(c) ? c - '0' : SUBSTITUTES.indexOf(c);
    }

    private static String tidy(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static char checkLetter(String code) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            char c = code.charAt(i);
            int rank = Character.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[rank] : rank; // positions are counted from one in the law
        }
        return (char) ('A' + sum % 26);
    }

    /** Never the code itself: it would end in a log. */
    @Override
    public String toString() {
        return "TaxCode[…]";
    }
}
