package it.florwork.audit;

import it.florwork.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of people's data.
 *
 * @param user the account, or null for a job or listener
 * @param actor the account's or the job's name
 * @param size how many were seen at once
 * @param subjects which ones; empty for who may not know
 * @param codes their code names where they have one; never more than the subjects
 */
public record AccessLogRow(
        UUID id,
        Instant at,
        @Nullable UserId user,
        String actor,
        String role,
        String purpose,
        String subjectKind,
        int size,
        List<UUID> subjects,
        List<String> codes) {

    AccessLogRow named(Map<UUID, String> names) {
        var known = subjects.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new AccessLogRow(id, at, user, actor, role, purpose, subjectKind, size, subjects, known);
    }
}
