package it.florwork.access;

/** An account wants the portal in another language from now on. */
public record LanguageChosen(UserId user, String language) {}
