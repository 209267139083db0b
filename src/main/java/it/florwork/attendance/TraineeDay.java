package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A person's day in one of their engagements, as the tutor's list and the trainee's own page show it. The name comes
 * from {@code Identities}, for the page at once.
 *
 * @param patronDay of the site's municipality: the deadlines of the month leave it out
 * @param group the lab or Jolly group; null for a placement
 */
public record TraineeDay(
        EngagementId engagement,
        EngagementKind kind,
        CandidateId candidate,
        @Nullable GroupId group,
        String siteName,
        String address,
        @Nullable MonthDay patronDay,
        DayView day) {}
