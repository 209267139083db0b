package it.florwork.cockpit;

import it.florwork.access.Role;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.warning.DayWatch;
import it.florwork.cockpit.warning.Watch;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what is amiss and keeps the alerts in step with it. Looking twice changes nothing. */
@Service
@RolesAllowed(Role.SYSTEM)
@Transactional
public class EarlyWarnings {
    private final List<Watch> watches;
    private final DayWatch days;
    private final AlertRepository alerts;
    private final AlertBook book;
    private final Clock clock;

    EarlyWarnings(List<Watch> watches, DayWatch days, AlertRepository alerts, AlertBook book, Clock clock) {
        this.watches = watches;
        this.days = days;
        this.alerts = alerts;
        this.book = book;
        this.clock = clock;
    }

    /** Everybody and everything, as it stands now: what was missed some nights ago does not matter any more. */
    public void look() {
        var today = LocalDate.now(clock);
        for (var watch : watches) {
            var known = alerts.liveIds(watch.rules());
            book.reconcile(watch.rules(), watch.findings(today), known);
        }
    }

    /** One engagement's absences: the operator hears the same day. */
    public void lookAtAbsences(EngagementId engagement) {
        book.reconcile(
                AlertRule.ABSENCES,
                engagement.value(),
                days.finding(AlertRule.ABSENCES, engagement, LocalDate.now(clock))
                        .orElse(null));
    }
}
