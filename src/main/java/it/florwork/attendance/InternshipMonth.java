package it.florwork.attendance;

import it.florwork.shared.Minutes;
import java.time.YearMonth;

/** A month of one engagement in a list. */
public record InternshipMonth(YearMonth month, MonthStatus status, int disputed, Minutes planned, Minutes done) {}
