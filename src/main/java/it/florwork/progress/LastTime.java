package it.florwork.progress;

/**
 * What was seen the last time a skill was asked about, whoever wrote it.
 *
 * @param by what the team calls the tutor who saw it
 */
public record LastTime(Rating rating, Week week, String by) {}
