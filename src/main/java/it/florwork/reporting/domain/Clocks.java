package it.florwork.reporting.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The dated figures that indicators measure by; each applies on the date of its fact. */
public interface Clocks {
    /** Days from the referral to the first meeting. */
    int firstMeetingWithin(LocalDate referredOn);

    /** On which day of an internship K5 asks whether it still goes on. */
    int stillActiveDay(LocalDate startedOn);

    /** The last day on which a month is signed in time. */
    LocalDate signedBy(YearMonth month, @Nullable MonthDay patronDay);
}
