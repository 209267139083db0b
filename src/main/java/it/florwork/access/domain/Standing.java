package it.florwork.access.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.MembershipStatus;
import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each request must know of a membership: whose it is and whether it counts. */
public record Standing(
        MembershipId id,
        UserId user,
        String username,
        String language,
        OrganisationId organisation,
        String role,
        Period period,
        MembershipStatus status,
        @Nullable Instant endedAt) {

    public boolean countsOn(LocalDate day) {
        return status == MembershipStatus.CONFIRMED && endedAt == null && period.contains(day);
    }

    public Viewer viewer() {
        return new Viewer(user, id, role, organisation, username);
    }
}
