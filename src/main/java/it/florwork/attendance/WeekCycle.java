package it.florwork.attendance;

import it.florwork.shared.Minutes;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One to four weeks that take turns, from Monday to Sunday: week A, week B, and A again. The first one is that of the day
 * from which the cycle holds. Written as the weeks with {@code |} between them.
 */
public record WeekCycle(List<WeeklyTimetable> weeks) implements Serializable {
    public static final int MOST_WEEKS = 4;

    public WeekCycle {
        weeks = List.copyOf(weeks);
        if (weeks.isEmpty() || weeks.size() > MOST_WEEKS) {
            throw new RuleViolation("attendance.error.cycleLength", MOST_WEEKS);
        }
    }

    /** Every week is the same. */
    public static WeekCycle every(WeeklyTimetable week) {
        return new WeekCycle(List.of(week));
    }

    public static WeekCycle parse(String text) {
        return new WeekCycle(
                Arrays.stream(text.split("\\|", -1)).map(WeeklyTimetable::parse).toList());
    }

    public String format() {
        return weeks.stream().map(WeeklyTimetable::format).collect(Collectors.joining("|"));
    }

    /** @param anchor a day of a week that is the cycle's first */
    public WeeklyTimetable weekOf(LocalDate date, LocalDate anchor) {
        long since = ChronoUnit.WEEKS.between(mondayOf(anchor), mondayOf(date));
        return weeks.get(Math.floorMod(since, weeks.size()));
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What the law's weekly limit is compared with. */
    public Minutes busiestWeek() {
        return weeks.stream()
                .map(WeeklyTimetable::minutesPerWeek)
                .max(Minutes::compareTo)
                .orElseThrow();
    }

    public Minutes averageWeek() {
        int sum = weeks.stream()
                .map(WeeklyTimetable::minutesPerWeek)
                .mapToInt(Minutes::value)
                .sum();
        return new Minutes(sum / weeks.size());
    }

    public boolean takesTurns() {
        return weeks.size() > 1;
    }

    /** No week has any hours. */
    public boolean isEmpty() {
        return weeks.stream().allMatch(WeeklyTimetable::isEmpty);
    }

    /** Keeps a cycle in one text column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<WeekCycle, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable WeekCycle cycle) {
            return cycle == null ? null : cycle.format();
        }

        @Override
        public @Nullable WeekCycle convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
