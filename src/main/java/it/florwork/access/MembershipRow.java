package it.florwork.access;

import it.florwork.shared.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A membership as the administrator and the DPO see it. */
public record MembershipRow(
        MembershipId id,
        UserId user,
        String username,
        String displayName,
        OrganisationId organisation,
        String organisationName,
        String role,
        MembershipStatus status,
        Period period,
        @Nullable Instant endedAt,
        @Nullable UserId grantedBy,
        @Nullable String grantedByName,
        @Nullable String decidedByName,
        boolean hasPassword,
        boolean maySign) {

    MembershipRow in(String name) {
        return new MembershipRow(
                id,
                user,
                username,
                displayName,
                organisation,
                name,
                role,
                status,
                period,
                endedAt,
                grantedBy,
                grantedByName,
                decidedByName,
                hasPassword,
                maySign);
    }
}
