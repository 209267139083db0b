package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many people's days in one tap. Each is kept or refused for itself: what is wrong with one person's hours does not cost
 * the eight others their day.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class RollCall {
    private final Days days;

    RollCall(Days days) {
        this.days = days;
    }

    /** Why one report was not kept. */
    public record Refusal(EngagementId engagement, RuleViolation reason) {}

    /** Keeps these reports, and tells which were refused; none when all is well. */
    public List<Refusal> take(List<ReportDay> reports) {
        var refusals = new ArrayList<Refusal>();
        for (var report : reports) {
            try {
                days.report(report);
            } catch (RuleViolation reason) {
                refusals.add(new Refusal(report.engagement(), reason));
            }
        }
        return refusals;
    }
}
