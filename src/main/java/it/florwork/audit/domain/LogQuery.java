package it.florwork.audit.domain;

import it.florwork.access.UserId;
import it.florwork.shared.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is read, and how much of it.
 *
 * @param only whose readings, or null for everybody's
 * @param withSubjects whether the rows say whose data was seen
 */
public record LogQuery(
        Period days,
        @Nullable String username,
        @Nullable String purpose,
        @Nullable String subjectKind,
        @Nullable UUID subject,
        @Nullable UserId only,
        boolean withSubjects) {}
