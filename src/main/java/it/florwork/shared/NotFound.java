package it.florwork.shared;

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
}
