package it.florwork.platform;

/** The secrets folder cannot serve this database: the portal must not start. The message says what to mend. */
public final class SecretsUnusable extends CannotStart {
    SecretsUnusable(String message) {
        super(message);
    }

    SecretsUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
