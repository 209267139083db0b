package it.florwork.audit;

import java.time.Instant;

/** That somebody with this role saw a person's data, when and what for. */
public record Sighting(Instant at, String role, String purpose) {}
