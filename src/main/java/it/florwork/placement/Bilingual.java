package it.florwork.placement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/**
 * A text that an operator wrote in Italian and, where somebody needs it, in English.
 *
 * @param english empty where nobody wrote it: the Italian one is shown instead
 */
@Embeddable
public record Bilingual(String italian, String english) implements Serializable {
    public Bilingual {
        italian = italian.strip();
        english = english.strip();
    }

    public static Bilingual italian(String text) {
        return new Bilingual(text, "");
    }

    public String in(Locale language) {
        return english.isEmpty() || !language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? italian : english;
    }

    public boolean isBlank() {
        return italian.isEmpty();
    }

    /** The longer of the two, in characters. */
    public int length() {
        return Math.max(italian.length(), english.length());
    }
}
