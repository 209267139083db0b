package it.florwork.opening.domain;

import it.florwork.access.UserId;
import java.time.Instant;

/** Who does something to a need, as what, and when. */
public record By(UserId user, String role, Instant at) {}
