package it.florwork.progress;

/**
 * One tutor's card as others read it.
 *
 * @param by what the team calls the tutor
 */
public record SeenCard(CardVersion card, String by) {}
