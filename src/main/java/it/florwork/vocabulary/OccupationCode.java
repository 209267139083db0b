package it.florwork.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** An occupation of the vocabulary, such as {@code garden_worker}. */
@Embeddable
public record OccupationCode(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z_]{1,39}");

    public OccupationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
