package it.florwork.pocket;

import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/**
 * A day or week that was told by a phone whose clock was wrong.
 *
 * @param date of a card its Monday
 * @param minutes positive when the phone was ahead
 */
public record ClockGap(EngagementId engagement, LocalDate date, int minutes) {}
