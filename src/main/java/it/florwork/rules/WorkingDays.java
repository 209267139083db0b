package it.florwork.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days on which offices work: Monday to Friday, holidays out.
 *
 * @param patronDay of the municipality whose offices are meant; null: none
 */
public record WorkingDays(Holidays holidays, @Nullable MonthDay patronDay) {

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, patronDay);
    }

    /** The {@code count}-th working day after {@code day}; {@code day} itself when the count is 0. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** Working days after {@code from} up to and with {@code to}; 0 when {@code to} is not after it. */
    public int between(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** The working day of this number in the month of {@code day}: 1 is the first. */
    public LocalDate ofMonth(LocalDate day, int number) {
        return after(day.withDayOfMonth(1).minusDays(1), number);
    }
}
