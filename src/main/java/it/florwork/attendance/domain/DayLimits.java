package it.florwork.attendance.domain;

/**
 * The figures a day is held to, in minutes.
 *
 * @param longestDay most minutes of one day
 * @param longestStretch most minutes without a break
 * @param shortestRest least minutes between the end of one day and the start of the next
 * @param longestMakeUp most minutes made up in a month
 */
public record DayLimits(int longestDay, int longestStretch, int shortestRest, int longestMakeUp) {}
