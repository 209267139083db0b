package it.florwork.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who acts now: one account in one of its memberships. Row scope is decided from this and from nothing the client sent.
 *
 * @param role one of {@link Role}
 * @param username the login name; for a system viewer, the name of the job or listener
 */
public record Viewer(UserId user, MembershipId membership, String role, OrganisationId organisation, String username)
        implements Principal, Serializable {
    private static final UUID NOBODY = new UUID(0, 0);

    /** A job, listener or loader, named for the audit. */
    public static Viewer system(String name) {
        return new Viewer(new UserId(NOBODY), new MembershipId(NOBODY), Role.SYSTEM, new OrganisationId(NOBODY), name);
    }

    public boolean isSystem() {
        return role.equals(Role.SYSTEM);
    }

    public boolean is(String otherRole) {
        return role.equals(otherRole);
    }

    /** The principal's name for the framework and the logs: the account's id, never a person's name. */
    @Override
    public String getName() {
        return user.toString();
    }
}
