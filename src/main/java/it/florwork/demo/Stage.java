package it.florwork.demo;

import it.florwork.rules.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * What all chapters of the demonstration share.
 *
 * @param today the real day with which the history ends
 */
record Stage(Portal portal, Agenda agenda, Cast cast, Holidays holidays, LocalDate today) {
    /** Of Florence and of Vaglia, where the people of the demonstration go. */
    private static final List<MonthDay> PATRONS = List.of(MonthDay.of(6, 24), MonthDay.of(6, 29));

    static final int MORNING = 9 * 60;
    static final int NOON = 12 * 60;
    static final int AFTERNOON = 15 * 60;
    static final int EVENING = 18 * 60;
    private static final int BEFORE_THE_PATRON = 80;
    private static final int SHORTEST_HISTORY = 170;
    private static final int LAST_OF_THE_LAB = 6;

    /** The first day of the history: long enough to hold last summer's holiday of Florence, 24 June. */
    LocalDate firstDay() {
        var patron = lastPatronDay().minusDays(BEFORE_THE_PATRON);
        var shortest = today.minusDays(SHORTEST_HISTORY);
        return patron.isBefore(shortest) ? patron : shortest;
    }

    /** On which day each of the first twenty begins: the lab, Jolly, and the five internships. */
    LocalDate begins(int person) {
        return switch (person) {
            case 16 -> weekday(lastPatronDay().minusDays(10));
            case 17 -> ago(100);
            case 18, 19 -> ago(96 - person);
            case 20 -> ago(60);
            default -> person <= LAST_OF_THE_LAB ? ago(75) : ago(65);
        };
    }

    LocalDate lastPatronDay() {
        var thisYear = LocalDate.of(today.getYear(), 6, 24);
        return thisYear.isBefore(today) ? thisYear : thisYear.minusYears(1);
    }

    /** So many days ago, or the last working day before when that was a day off. */
    LocalDate ago(int days) {
        var day = today.minusDays(days);
        while (!isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Neither a weekend nor a holiday anywhere: something can be said of anybody's day. */
    boolean isWorkday(LocalDate day) {
        return isWeekday(day) && PATRONS.stream().noneMatch(patron -> holidays.isHoliday(day, patron));
    }

    static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    void at(LocalDate day, int minute, String who, Runnable what) {
        agenda.at(day, minute, cast.as(who), what);
    }
}
