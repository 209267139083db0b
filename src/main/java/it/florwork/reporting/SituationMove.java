package it.florwork.reporting;

import org.jspecify.annotations.Nullable;

/**
 * People who were at one place on the first day and are at another, or the same, on the last.
 *
 * @param was null for those who were not known yet
 */
public record SituationMove(@Nullable SituationKey was, SituationKey now, int people) {
    public boolean isStay() {
        return was == now;
    }
}
