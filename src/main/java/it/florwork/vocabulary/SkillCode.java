package it.florwork.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A skill of the vocabulary, such as {@code hand_weeding}. */
@Embeddable
public record SkillCode(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z_]{1,39}");

    public SkillCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
