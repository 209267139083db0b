package it.florwork.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match as the team reads it in full.
 *
 * @param presentation how the company calls the person, once presented
 * @param choiceIsLive whether the person's yes stands
 * @param observation the days at the place before the last word, where some were agreed
 */
public record MatchDetail(
        MatchRow row,
        Suitability suitability,
        @Nullable String presentation,
        boolean choiceIsLive,
        @Nullable LocalDate talkOn,
        @Nullable Observation observation,
        @Nullable MatchReason exitReason,
        List<Step> history)
        implements Serializable {

    /** @param by the name the team uses, empty for a job or the person concerned */
    public record Step(
            MatchStatus to,
            Instant at,
            String role,
            String by,
            @Nullable MatchReason reason) implements Serializable {}
}
