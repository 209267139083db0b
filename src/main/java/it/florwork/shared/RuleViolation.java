package it.florwork.shared;

import java.util.List;

/**
 * A rule of the domain that a request breaks. The key names a sentence in the translations that says what is wrong and
 * how to mend it; the details fill its placeholders. Details never hold personal data: they may be logged.
 */
public class RuleViolation extends RuntimeException {
    private final String key;
    private final transient List<Object> details;

    public RuleViolation(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}
