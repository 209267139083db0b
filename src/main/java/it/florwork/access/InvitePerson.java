package it.florwork.access;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of somebody who is to come in.
 *
 * @param displayName what the team calls a member of staff; null for candidates, who appear by their code name
 */
public record InvitePerson(String username, @Nullable String displayName, OrganisationId organisation, String role) {}
