package it.florwork.shell;

import java.util.function.IntSupplier;

/**
 * A number beside a section's name in the menu: a bean of the module that has the section.
 *
 * @param role one of {@link it.florwork.access.Role}, who sees it
 * @param path where the section begins, such as {@code needs}
 */
public record SectionCount(String role, String path, IntSupplier count) {}
