package it.florwork.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which its owner is told.
 *
 * @param label which one, such as "Chrome · Android"
 * @param endpointHash SHA-256 of the address that the browser gave, by which it knows itself again
 */
public record PushDevice(UUID id, String label, String endpointHash, Instant madeAt) {}
