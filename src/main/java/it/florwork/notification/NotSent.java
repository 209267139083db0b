package it.florwork.notification;

/** The other side did not take a message. */
final class NotSent extends RuntimeException {
    private final boolean isForGood;

    /** @param error a short class of failure, such as {@code SMTP_550}: never an address or a text */
    private NotSent(String error, boolean isForGood) {
        super(error);
        this.isForGood = isForGood;
    }

    static NotSent tryAgain(String error) {
        return new NotSent(error, false);
    }

    static NotSent forGood(String error) {
        return new NotSent(error, true);
    }

    boolean isForGood() {
        return isForGood;
    }

    String error() {
        return String.valueOf(getMessage());
    }
}
