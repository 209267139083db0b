package it.florwork.shell;

/**
 * Something that the operator's search found.
 *
 * @param title its name, as data
 * @param fact what tells it apart, translated
 * @param path where it stands, below the portal's root
 */
public record SearchHit(String title, String fact, String path) {}
