package it.florwork.access;

/** Somebody who holds a role in an organisation today, by the name the team uses. */
public record Colleague(UserId user, String name) {}
