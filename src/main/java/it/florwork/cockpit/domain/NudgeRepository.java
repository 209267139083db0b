package it.florwork.cockpit.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.EngagementCard;
import it.florwork.attendance.EngagementKind;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who stands behind engagements, for reminders. */
public interface NudgeRepository extends Repository<EngagementCard, EngagementId> {
    /** @param user the person's own account, if there is one */
    record Trainee(
            EngagementId engagement,
            EngagementKind kind,
            @Nullable UserId user) {}

    @Query("""
            select new it.florwork.cockpit.domain.NudgeRepository$Trainee(e.id, e.kind, c.user)
            from EngagementCard e join CandidateCard c on c.id = e.candidate where e.id in :engagements""")
    List<Trainee> trainees(Collection<EngagementId> engagements);
}
