package it.florwork.pocket.http;

/** A request that cannot be answered as it is, whoever asks. */
class Unreadable extends RuntimeException {
    private final transient Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    Unreadable(String what) {
        super(what);
        this.refusal = Refusal.UNREADABLE;
    }

    Refusal refusal() {
        return refusal;
    }
}
