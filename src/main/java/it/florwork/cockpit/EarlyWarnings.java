package it.florwork.cockpit;

import it.florwork.access.Role;
import it.florwork.attendance.DaySigns;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.warning.CardWatch;
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
    private final CardWatch cards;
    private final DaySigns signs;
    private final AlertRepository alerts;
    private final AlertBook book;
    private final Clock clock;

    EarlyWarnings(
            List<Watch> watches,
            DayWatch days,
            CardWatch cards,
            DaySigns signs,
            AlertRepository alerts,
            AlertBook book,
            Clock clock) {
        this.watches = watches;
        this.days = days;
        this.cards = cards;
        this.signs = signs;
        this.alerts = alerts;
        this.book = book;
        this.clock = clock;
    }

    /** Everybody and everything, as it stands now: what was missed some nights ago does not matter any more. */
    public void look(LocalDate today) {
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

    /** Whether tutor and trainee see one engagement's week apart: the talk waits in the worklist in the same click. */
    public void lookAtGap(EngagementId engagement) {
        var today = LocalDate.now(clock);
        signs.of(engagement, today, today)
                .ifPresent(days -> book.reconcile(
                        AlertRule.SEEN_APART,
                        engagement.value(),
                        cards.findings(AlertRule.SEEN_APART, days, today).stream()
                                .findFirst()
                                .orElse(null)));
    }
}
