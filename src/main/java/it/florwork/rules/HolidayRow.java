package it.florwork.rules;

import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that holds everywhere, and the law it comes from.
 *
 * @param monthOfYear with {@code dayOfMonth} its day of each year; null when it follows Easter
 * @param daysAfterEaster null when it is a day of the year
 */
public record HolidayRow(
        String code,
        @Nullable Integer monthOfYear,
        @Nullable Integer dayOfMonth,
        @Nullable Integer daysAfterEaster,
        Period validity,
        String legalSource) {

    /** The day on which it falls in a year, whether it is in force then or not. */
    public LocalDate in(Year year) {
        if (monthOfYear != null && dayOfMonth != null) {
            var month = year.atMonth(monthOfYear);
            return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        }
        return Holidays.easter(year.getValue()).plusDays(daysAfterEaster == null ? 0 : daysAfterEaster);
    }
}
