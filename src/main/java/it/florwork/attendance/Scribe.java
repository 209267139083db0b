package it.florwork.attendance;

import it.florwork.access.UserId;

/**
 * The operator who entered a word for who could not.
 *
 * @param name as colleagues and those concerned know it; empty where nobody looked it up
 */
public record Scribe(UserId user, String name) {}
