package it.florwork.candidate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's story.
 *
 * @param on the civil day it happened
 * @param icon a name of the portal's icon set
 * @param textKey the sentence in the translations
 * @param details what fills its placeholders: numbers, dates, names of things, or {@link Word}s to be translated
 * @param path the route that opens the record, below /app/, or null when there is none
 */
public record TimelineEntry(
        LocalDate on,
        String icon,
        String textKey,
        List<Object> details,
        @Nullable String path) {

    /** A detail that is a text of its own, such as a status or a reason. */
    public record Word(String key) {}
}
