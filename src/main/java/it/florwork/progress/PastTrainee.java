package it.florwork.progress;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;

/**
 * Somebody of whom a tutor wrote cards and whom he does not follow any more.
 *
 * @param place the site's name
 */
public record PastTrainee(EngagementId engagement, String codeName, String place, Period period) {}
