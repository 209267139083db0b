package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.DayKeeping.Speaker;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator enters a day for a trainee or a tutor who cannot: without a phone, on paper, at the telephone. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class DaysOnBehalf {
    private final Reach reach;
    private final DayKeeping keeping;
    private final CurrentViewer viewer;

    DaysOnBehalf(Reach reach, DayKeeping keeping, CurrentViewer viewer) {
        this.reach = reach;
        this.keeping = keeping;
        this.viewer = viewer;
    }

    /**
     * Counts as this side's word and keeps the operator as its author, with a reason that both sides can read. It settles
     * nothing: two versions stay two versions.
     *
     * @param report based on what that side has said ({@link DayView#basisOf})
     * @param side whose word it is; an operator's own goes through {@link Days#resolve}
     */
    public DayView enter(ReportDay report, Side side, String reason) {
        Reason.refuseUnlessGiven(reason);
        if (side == Side.OPERATOR) {
            throw new RuleViolation("attendance.error.onWhoseBehalf");
        }
        var engagement = reach.get(report.engagement());
        var scribe = new Speaker(viewer.get().user(), Side.OPERATOR, side, reason.strip(), true);
        return keeping.receive(engagement, report, scribe).asSeenBy(Role.OPERATOR);
    }
}
