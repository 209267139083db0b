package it.florwork.opening;

/**
 * How many trainees a site may have at once by its permanent staff (domain.md par. 3); people in disadvantage or with a
 * disability do not count.
 */
public record HostPlaces(int permanentStaff, int atMost) {}
