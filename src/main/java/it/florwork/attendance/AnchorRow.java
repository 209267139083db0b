package it.florwork.attendance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where all chains stood one night.
 *
 * @param digest SHA-256 over the day, the digest before and the heads that had moved
 * @param problems how many the proof of that night found
 */
public record AnchorRow(LocalDate day, int chains, int seals, int problems, String digest, Instant recordedAt) {}
