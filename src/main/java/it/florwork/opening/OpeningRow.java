package it.florwork.opening;

import it.florwork.access.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need in a list.
 *
 * @param since the moment it came into its state
 */
public record OpeningRow(
        OpeningId id,
        String title,
        OrganisationId organisation,
        String organisationName,
        @Nullable String siteName,
        @Nullable String municipality,
        OpeningStatus status,
        Instant since,
        int places,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate expiresOn) {}
