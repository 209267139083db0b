package it.florwork.progress;

import it.florwork.shared.Period;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/** An ISO week, named by its Monday. */
@Embeddable
public record Week(LocalDate monday) implements Comparable<Week>, Serializable {

    /** The Monday from which weeks are counted, so that the turn of a year (52 or 53 weeks) changes nothing. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)-W(0[1-9]|[1-4]\\d|5[0-3])");
    private static final int ALWAYS_IN_WEEK_ONE = 4;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week starts on a Monday: " + monday);
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week of a code such as {@code 2026-W48}; none when it is not one. */
    public static Optional<Week> parse(String code) {
        var form = CODE.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        var first = of(LocalDate.of(Integer.parseInt(form.group(1)), Month.JANUARY, ALWAYS_IN_WEEK_ONE));
        return Optional.of(first.back(1 - Integer.parseInt(form.group(2))));
    }

    /** As ISO 8601 writes it: {@code 2026-W48}. */
    public String code() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Period period() {
        return Period.of(monday, sunday());
    }

    public Week previous() {
        return back(1);
    }

    public Week back(int weeks) {
        return new Week(monday.minusWeeks(weeks));
    }

    public Week following() {
        return new Week(monday.plusWeeks(1));
    }

    /** How many weeks lie between the first Monday of 2024 and this one. */
    public int number() {
        return Math.toIntExact(Math.floorDiv(monday.toEpochDay() - FIRST.toEpochDay(), 7L));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
