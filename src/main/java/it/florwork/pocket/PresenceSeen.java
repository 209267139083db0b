package it.florwork.pocket;

import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The best code that was read for a day.
 *
 * @param minutes of a code of another time: by how much it was read too late, or too early when negative
 */
public record PresenceSeen(
        EngagementId engagement,
        LocalDate date,
        CodeWorth worth,
        @Nullable Integer minutes) {}
