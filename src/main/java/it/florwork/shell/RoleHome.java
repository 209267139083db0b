package it.florwork.shell;

/**
 * Where the portal begins for a role: a bean of the module that has the screen.
 *
 * @param role one of {@link it.florwork.access.Role}
 * @param path below the portal's root, such as {@code my-day}
 */
public record RoleHome(String role, String path) {}
