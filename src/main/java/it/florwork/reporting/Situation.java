package it.florwork.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published table for one date: every person known on it stands in exactly one row, so the rows add up to the total.
 *
 * @param total people known on the date; null only for readers outside the team when it is itself a small number
 */
public record Situation(
        @JsonProperty("on") LocalDate on,
        @JsonProperty("total") @Nullable Integer total,
        @JsonProperty("rows") List<SituationRow> rows) {

    /** Counts below this are not shown outside the team (domain.md par. 9). */
    public static final int SMALLEST_SHOWN = 5;

    static Situation of(LocalDate on, Map<SituationKey, Integer> counts) {
        var rows = Arrays.stream(SituationKey.values())
                .map(key -> new SituationRow(key, counts.getOrDefault(key, 0)))
                .toList();
        return new Situation(
                on, counts.values().stream().mapToInt(Integer::intValue).sum(), rows);
    }

    public int count(SituationKey key) {
        return rows.stream()
                .filter(row -> row.key() == key)
                .map(SituationRow::count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    /**
     * The same table for a reader outside the team: a count of 1 to 4 is held back, and with it the next smallest, because
     * a single gap could be filled in from the total.
     */
    Situation suppressed() {
        if (rows.stream().noneMatch(row -> isSmall(row.count()))) {
            return this;
        }
        Optional<Integer> nextSmallest = rows.stream()
                .map(SituationRow::count)
                .filter(count -> count != null && count >= SMALLEST_SHOWN)
                .min(Integer::compare);
        Optional<SituationKey> complement = rows.stream()
                .filter(row -> nextSmallest.equals(Optional.ofNullable(row.count())))
                .map(SituationRow::key)
                .findFirst();
        var shown = rows.stream()
                .map(row -> isSmall(row.count()) || complement.equals(Optional.of(row.key()))
                        ? new SituationRow(row.key(), null)
                        : row)
                .toList();
        return new Situation(on, isSmall(total) ? null : total, shown);
    }

    private static boolean isSmall(@Nullable Integer count) {
        return count != null && count > 0 && count < SMALLEST_SHOWN;
    }
}
