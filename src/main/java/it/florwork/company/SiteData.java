package it.florwork.company;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * What is said of a site.
 *
 * @param patronDay the holiday of its municipality
 * @param ateco the activity code, such as {@code 81.30}
 * @param permanentStaff people with a permanent contract at this site
 * @param countedOn the day they were counted
 */
public record SiteData(
        String name,
        String address,
        String municipality,
        MonthDay patronDay,
        String ateco,
        int permanentStaff,
        LocalDate countedOn) {}
