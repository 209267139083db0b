package it.florwork.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as people give it, in small letters. Whether it is read, only a message would tell. */
public record EmailAddress(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;:]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new RuleViolation("shared.error.emailAddress");
        }
    }

    /** What somebody typed: spaces around it and capitals are put right. */
    public static EmailAddress parse(String typed) {
        return new EmailAddress(tidy(typed));
    }

    public static boolean isValid(String typed) {
        var tidy = tidy(typed);
        return tidy.length() <= LONGEST && FORM.matcher(tidy).matches();
    }

    private static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Never the address itself: it would end in a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
