package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the portal thinks somebody should look at, until it is put off or closed. */
@Component
class AlertsWork implements WorkSource {
    private final AlertLists alerts;

    AlertsWork(AlertLists alerts) {
        this.alerts = alerts;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return Beyond.counted(
                alerts.waiting(whose, most).stream().map(AlertsWork::item).toList(),
                most,
                () -> alerts.countWaiting(whose),
                "alerts");
    }

    private static WorkItem item(AlertRow alert) {
        boolean ofNeed = alert.rule().side() == WorkSide.COMPANY;
        var details = new ArrayList<Object>();
        details.add(alert.rule());
        details.addAll(alert.facts().values());
        return new WorkItem(
                ofNeed ? WorkKind.ALERT_OF_NEED : WorkKind.ALERT,
                Objects.requireNonNullElse(ofNeed ? alert.needTitle() : alert.codeName(), ""),
                details,
                alert.due(),
                "alerts/" + alert.id(),
                alert.candidate(),
                alert.rule() == AlertRule.NO_ENTRY || alert.rule() == AlertRule.CARD_MISSING
                        ? new EngagementId(alert.subject())
                        : null);
    }
}
