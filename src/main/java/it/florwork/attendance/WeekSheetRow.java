package it.florwork.attendance;

import it.florwork.document.DocumentId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a week without phones.
 *
 * @param people how many names stand on it
 * @param scan the signed sheet; null until it came back
 */
public record WeekSheetRow(
        UUID id,
        String siteName,
        LocalDate monday,
        int people,
        @Nullable DocumentId scan) {}
