package it.florwork.notification;

/** The other side did not take a message. */
final class NotSent extends RuntimeException {
    /** What becomes of it. */
    enum Outcome {
        /** It is tried again, as long as the rules say. */
        TRY_AGAIN,
        /** The recipient's side will never take it: a person has to mend something. */
        REFUSED,
        /** Nobody waits for it any more. */
        NEEDLESS
    }

    private final Outcome outcome;

    private NotSent(String error, Outcome outcome) {
        super(error);
        this.outcome = outcome;
    }

    /** @param error a short class of failure, such as {@code SMTP_451}: never an address or a text */
    static NotSent tryAgain(String error) {
        return new NotSent(error, Outcome.TRY_AGAIN);
    }

    static NotSent refused(String error) {
        return new NotSent(error, Outcome.REFUSED);
    }

    static NotSent needless(String error) {
        return new NotSent(error, Outcome.NEEDLESS);
    }

    Outcome outcome() {
        return outcome;
    }

    String error() {
        return String.valueOf(getMessage());
    }
}
