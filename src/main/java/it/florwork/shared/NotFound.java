package it.florwork.shared;

import java.util.UUID;

/**
 * There is no such record for this viewer: it does not exist, or it is not theirs. The two are one on purpose, so that
 * nobody learns from a refusal what exists.
 */
public class NotFound extends RuntimeException {
    /** @param what the noun and the id asked for, for the log */
    public NotFound(String what) {
        super(what);
    }

    public static NotFound of(Class<?> noun, Object id) {
        return new NotFound(noun.getSimpleName() + " " + id);
    }

    /** The id that stands in an address; what is no id is not found either. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("no id: " + text.length() + " characters");
        }
    }
}
