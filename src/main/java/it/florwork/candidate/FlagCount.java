package it.florwork.candidate;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many people have a flag, for readers outside the team.
 *
 * @param people null where the number, or that of those without it, would point at somebody
 */
public record FlagCount(FlagKind kind, @Nullable Integer people, LocalDate countedOn) implements Serializable {
    private static final int SMALLEST_SHOWN = 5;

    /** @param known everybody whose case is open: a count close to all of them says who has not */
    static FlagCount of(FlagKind kind, int people, int known, LocalDate countedOn) {
        boolean shown = isManyOrNone(people) && isManyOrNone(known - people);
        return new FlagCount(kind, shown ? people : null, countedOn);
    }

    private static boolean isManyOrNone(int count) {
        return count == 0 || count >= SMALLEST_SHOWN;
    }
}
