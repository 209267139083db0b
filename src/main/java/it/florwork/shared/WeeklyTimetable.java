package it.florwork.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week: what a need asks for, what a person can give, what an engagement plans. Slots are sorted, never
 * touch midnight and never overlap within a day. Written as {@code 1 510-750;1 780-960}: ISO weekday, minutes of the day.
 */
public record WeeklyTimetable(List<Slot> slots) implements Serializable {
    public static final WeeklyTimetable EMPTY = new WeeklyTimetable(List.of());
    private static final int MINUTES_OF_DAY = 24 * 60;

    /**
     * One stretch of one weekday.
     *
     * @param from minute of the day, inclusive, 0 to 1439
     * @param to minute of the day, exclusive, after {@code from}, at most 1440
     */
    public record Slot(DayOfWeek day, int from, int to) implements Serializable {
        public Slot {
            if (from < 0 || to > MINUTES_OF_DAY || from >= to) {
                throw new RuleViolation("shared.error.slotEndsBeforeItStarts");
            }
        }

        public int minutes() {
            return to - from;
        }

        boolean overlaps(Slot other) {
            return day == other.day && from < other.to && other.from < to;
        }

        boolean covers(Slot other) {
            return day == other.day && from <= other.from && other.to <= to;
        }
    }

    public WeeklyTimetable {
        slots = slots.stream()
                .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::from))
                .toList();
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i - 1).overlaps(slots.get(i))) {
                throw new RuleViolation("shared.error.slotsOverlap");
            }
        }
    }

    /** The same hours on each of these days. */
    public static WeeklyTimetable daily(int from, int to, DayOfWeek... days) {
        return new WeeklyTimetable(
                Arrays.stream(days).map(day -> new Slot(day, from, to)).toList());
    }

    public static WeeklyTimetable parse(String text) {
        if (text.isBlank()) {
            return EMPTY;
        }
        return new WeeklyTimetable(Arrays.stream(text.split(";"))
                .map(part -> {
                    var fields = part.split("[ -]");
                    return new Slot(
                            DayOfWeek.of(Integer.parseInt(fields[0])),
                            Integer.parseInt(fields[1]),
                            Integer.parseInt(fields[2]));
                })
                .toList());
    }

    public String format() {
        return slots.stream()
                .map(slot -> slot.day().getValue() + " " + slot.from() + "-" + slot.to())
                .collect(Collectors.joining(";"));
    }

    public List<Slot> on(DayOfWeek day) {
        return slots.stream().filter(slot -> slot.day() == day).toList();
    }

    public Minutes minutesOn(DayOfWeek day) {
        return new Minutes(on(day).stream().mapToInt(Slot::minutes).sum());
    }

    public Minutes minutesPerWeek() {
        return new Minutes(slots.stream().mapToInt(Slot::minutes).sum());
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Whether every minute of the other lies within this one. Slots that touch count as one stretch. */
    public boolean covers(WeeklyTimetable other) {
        return other.slots.stream().allMatch(wanted -> merged().stream().anyMatch(given -> given.covers(wanted)));
    }

    private List<Slot> merged() {
        var result = new java.util.ArrayList<Slot>();
        for (Slot slot : slots) {
            Slot last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.day() == slot.day() && last.to() == slot.from()) {
                result.set(result.size() - 1, new Slot(slot.day(), last.from(), slot.to()));
            } else {
                result.add(slot);
            }
        }
        return result;
    }

    /** Keeps a timetable in one text column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<WeeklyTimetable, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable WeeklyTimetable timetable) {
            return timetable == null ? null : timetable.format();
        }

        @Override
        public @Nullable WeeklyTimetable convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
