package it.florwork.attendance;

import it.florwork.shared.Minutes;
import it.florwork.shared.RuleViolation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One stretch of a day, entered in steps of 15 minutes and never rounded; it does not cross midnight.
 *
 * @param from minute of the day, inclusive
 * @param to minute of the day, exclusive, after {@code from}, at most 1440
 */
public record TimeSlot(int from, int to) implements Comparable<TimeSlot>, Serializable {
    public static final int STEP = 15;
    private static final int MINUTES_OF_DAY = 24 * 60;

    public TimeSlot {
        if (from % STEP != 0 || to % STEP != 0) {
            throw new RuleViolation("attendance.error.notInSteps", STEP);
        }
        if (from < 0 || to > MINUTES_OF_DAY || from >= to) {
            throw new RuleViolation("attendance.error.slotEndsBeforeItStarts");
        }
    }

    public int minutes() {
        return to - from;
    }

    public boolean overlaps(TimeSlot other) {
        return from < other.to && other.from < to;
    }

    public boolean covers(TimeSlot other) {
        return from <= other.from && other.to <= to;
    }

    public static Minutes sum(Collection<TimeSlot> slots) {
        return new Minutes(slots.stream().mapToInt(TimeSlot::minutes).sum());
    }

    /** {@code 510-750;780-960}; empty for none. */
    public static String format(Collection<TimeSlot> slots) {
        return slots.stream().map(slot -> slot.from + "-" + slot.to).collect(Collectors.joining(";"));
    }

    public static List<TimeSlot> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(part -> part.split("-"))
                        .map(ends -> new TimeSlot(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList();
    }

    @Override
    public int compareTo(TimeSlot other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
