package it.florwork.company;

import it.florwork.rules.Region;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said of a site.
 *
 * @param patronDay the holiday of its municipality
 * @param ateco the activity code, such as {@code 81.30}
 * @param permanentStaff people with a permanent contract at this site
 * @param countedOn the day they were counted
 * @param region whose law the internships here follow
 */
public record SiteData(
        String name,
        String address,
        String municipality,
        MonthDay patronDay,
        String ateco,
        int permanentStaff,
        LocalDate countedOn,
        Region region) {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern ATECO = Pattern.compile("[0-9]{2}\\.[0-9]{1,2}(\\.[0-9]{1,2})?");

    /** The day of each year written as {@code 24/6}; empty when it is none. */
    public static Optional<MonthDay> dayAndMonth(String text) {
        var parts = DAY.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        boolean exists = month >= 1
                && month <= Month.DECEMBER.getValue()
                && day >= 1
                && day <= Month.of(month).maxLength();
        return exists ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    /** Whether this has the form of an activity code. */
    public static boolean isAteco(String text) {
        return ATECO.matcher(text).matches();
    }
}
