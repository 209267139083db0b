package it.florwork.rules;

import it.florwork.rules.domain.Holiday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether a day is a holiday at a site. Pure: everything it knows came in through its constructor. */
public final class Holidays {
    private final List<Holiday> rows;

    public Holidays(List<Holiday> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * @param patronDay the patron saint's day of the <em>site's</em> municipality; null where none is known
     */
    public boolean isHoliday(LocalDate day, @Nullable MonthDay patronDay) {
        return MonthDay.from(day).equals(patronDay) || rows.stream().anyMatch(row -> row.falls(day));
    }

    /** Gregorian Easter Sunday, by the rule of Meeus, Jones and Butcher. */
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
