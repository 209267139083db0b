package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.PlanHand;
import it.florwork.attendance.domain.PlanHandRepository;
import it.florwork.placement.PlacementResumed;
import it.florwork.placement.PlacementResumptionTakenBack;
import it.florwork.placement.PlacementSuspended;
import it.florwork.shared.EngagementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the same transaction, whose hand changed what is planned: planned minutes are half of what a month says. */
@Component
class PlanHands {
    private final PlanHandRepository hands;
    private final CurrentViewer viewer;
    private final Clock clock;

    PlanHands(PlanHandRepository hands, CurrentViewer viewer, Clock clock) {
        this.hands = hands;
        this.viewer = viewer;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged changed) {
        note(changed.engagement(), changed.from(), changed.to());
    }

    /** The months after are whole rests, until it resumes. */
    @EventListener
    void on(PlacementSuspended suspended) {
        note(
                suspended.engagement(),
                suspended.from(),
                YearMonth.from(suspended.from()).atEndOfMonth());
    }

    @EventListener
    void on(PlacementResumptionTakenBack mistake) {
        note(
                mistake.engagement(),
                mistake.suspended().firstDay(),
                YearMonth.from(mistake.suspended().endsBefore()).atEndOfMonth());
    }

    @EventListener
    void on(PlacementResumed resumed) {
        note(
                resumed.engagement(),
                resumed.suspended().firstDay(),
                resumed.suspended().lastDay());
    }

    private void note(EngagementId engagement, LocalDate from, LocalDate to) {
        var who = viewer.get();
        if (!who.is(Role.SYSTEM)) {
            hands.save(new PlanHand(engagement, who.user(), from, to, clock.instant()));
        }
    }
}
