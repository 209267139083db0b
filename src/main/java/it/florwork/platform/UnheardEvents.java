package it.florwork.platform;

import java.time.Instant;

/**
 * Events at which one listener failed.
 *
 * @param listener its class and method, as the code names it
 * @param since when the oldest happened
 */
public record UnheardEvents(String listener, int count, Instant since) {
    /** Without the packages, as a person reads it. */
    public String shortName() {
        return listener.replaceAll("\\([^)]*\\)$", "").replaceAll("^(?:\\w+\\.)*(\\w+\\.\\w+)$", "$1");
    }
}
