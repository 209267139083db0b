package it.florwork.audit;

import it.florwork.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of people's data.
 *
 * @param user the account, or null for a job or listener
 * @param actor the account's or the job's name
 */
public record AccessLogRow(
        UUID id,
        Instant at,
        @Nullable UserId user,
        String actor,
        String role,
        String purpose,
        String subjectKind,
        List<UUID> subjects) {}
