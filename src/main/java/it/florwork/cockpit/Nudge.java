package it.florwork.cockpit;

import it.florwork.access.UserId;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that is about to go.
 *
 * @param item the thing of the worklist it belongs to
 * @param name of the reader, as the team says it; a trainee's code name
 * @param language in which it is read
 * @param about the month or the day, if any
 * @param path where the reader does it
 */
public record Nudge(
        String item,
        NudgeKind kind,
        UserId to,
        String role,
        String name,
        Locale language,
        @Nullable Serializable about,
        String path)
        implements Serializable {}
