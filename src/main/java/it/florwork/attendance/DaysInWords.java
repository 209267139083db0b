package it.florwork.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Days of one month as a sentence names them: "3, 4 (11/2026)"; the same in every language of the portal. */
final class DaysInWords {
    private DaysInWords() {}

    /** @param days at least one, all of the same month */
    static String of(List<LocalDate> days) {
        var first = days.getFirst();
        return days.stream().map(day -> Integer.toString(day.getDayOfMonth())).collect(Collectors.joining(", ")) + " ("
                + first.getMonthValue() + "/" + first.getYear() + ")";
    }
}
