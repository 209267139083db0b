package it.florwork.pocket;

import java.time.Instant;
import java.util.UUID;

/**
 * A phone that is known to its owner's account.
 *
 * @param label which browser, as its owner knows it again
 * @param usedAt to the hour
 */
public record PhoneRow(UUID id, String label, Instant issuedAt, Instant usedAt) {}
