package it.florwork.access;

import java.time.Instant;

/** The way in for one account, to be shown once: it is kept nowhere. */
public record OneTimeLink(UserId user, String path, Instant expiresAt) {}
