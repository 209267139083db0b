package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;

/**
 * One trainee in a tutor's list of the week.
 *
 * @param place where the trainee is: the site's name
 * @param state how far the viewer's own card is
 */
public record CardDue(EngagementId engagement, CandidateId candidate, String codeName, String place, CardState state) {}
