package it.florwork.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One line of the published situation.
 *
 * @param count people in it; null where the number is held back because it would point at somebody
 */
public record SituationRow(
        @JsonProperty("key") SituationKey key,
        @JsonProperty("count") @Nullable Integer count) {}
