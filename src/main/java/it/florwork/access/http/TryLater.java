package it.florwork.access.http;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Too many tries (429), or too many people at once (503): nothing was decided, ask again. */
final class TryLater extends AuthenticationException {
    private final transient HttpStatus status;
    private final long seconds;

    private TryLater(HttpStatus status, long seconds) {
        super(status.getReasonPhrase());
        this.status = status;
        this.seconds = seconds;
    }

    static TryLater tooManyTries(long seconds) {
        return new TryLater(HttpStatus.TOO_MANY_REQUESTS, seconds);
    }

    static TryLater tooManyAtOnce() {
        return new TryLater(HttpStatus.SERVICE_UNAVAILABLE, 5);
    }

    HttpStatus status() {
        return status;
    }

    long seconds() {
        return seconds;
    }
}
