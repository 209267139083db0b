package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.casework.Assignments;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is assigned to an engagement, by itself or through its group, holds it. */
@Component
class AssignedTutors implements Tutoring {
    private final Assignments assignments;

    AssignedTutors(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Set<EngagementId> engagementsOf(UserId tutor, LocalDate day) {
        return assignments.engagementsOf(tutor, day);
    }

    @Override
    public Set<UserId> tutorsOf(EngagementId engagement, LocalDate day) {
        return Set.copyOf(assignments.tutorsOf(engagement, day));
    }
}
