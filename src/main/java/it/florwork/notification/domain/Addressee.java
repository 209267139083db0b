package it.florwork.notification.domain;

import it.florwork.access.UserId;

/** Somebody in a role: a notice shows where that role works. */
public record Addressee(UserId user, String role) {}
