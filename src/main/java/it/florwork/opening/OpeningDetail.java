package it.florwork.opening;

import it.florwork.access.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need in full.
 *
 * @param version what an edit must name
 * @param history oldest first
 */
public record OpeningDetail(
        OpeningId id,
        long version,
        OpeningStatus status,
        Instant since,
        PostOpening content,
        OrganisationId organisation,
        String organisationName,
        @Nullable String siteName,
        @Nullable String siteAddress,
        @Nullable String tutorName,
        List<OpeningStep> history) {

    /** The note of the step that brought it where it is. */
    public @Nullable String lastNote() {
        return history.isEmpty() ? null : history.getLast().note();
    }
}
