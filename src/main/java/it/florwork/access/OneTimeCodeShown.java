package it.florwork.access;

import java.time.Instant;

/** A code to read out, shown once: it is kept nowhere. */
public record OneTimeCodeShown(String digits, Instant expiresAt) {
    @Override
    public String toString() {
        return "a one-time code";
    }
}
