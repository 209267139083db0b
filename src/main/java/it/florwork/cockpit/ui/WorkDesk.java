package it.florwork.cockpit.ui;

import it.florwork.attendance.MonthCalls;
import it.florwork.attendance.Side;
import it.florwork.casework.ContactId;
import it.florwork.casework.Contacts;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.Alerts;
import it.florwork.cockpit.Nudges;
import it.florwork.cockpit.Pauses;
import it.florwork.cockpit.WorkItem;
import it.florwork.cockpit.WorkKind;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the lines of the worklist do, each by the service that it belongs to. */
@Component
class WorkDesk {
    private final Alerts alerts;
    private final Pauses pauses;
    private final Nudges nudges;
    private final MonthCalls calls;
    private final Contacts contacts;
    private final Clock clock;

    WorkDesk(Alerts alerts, Pauses pauses, Nudges nudges, MonthCalls calls, Contacts contacts, Clock clock) {
        this.alerts = alerts;
        this.pauses = pauses;
        this.nudges = nudges;
        this.calls = calls;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** An alert rests by its own rules, with a reason; all else to a day. */
    void pause(Set<WorkItem> items, Runnable done) {
        var today = LocalDate.now(clock);
        var first = items.iterator().next();
        if (items.size() == 1 && isAlert(first)) {
            var alert =
                    alerts.trail(new AlertId(NotFound.id(last(first.path())))).alert();
            new AlertActions(alerts, alert, today, done).snooze();
            return;
        }
        var keys = items.stream().map(WorkItem::key).toList();
        new PauseDialog(keys.size(), today, until -> {
                    pauses.pause(keys, until);
                    done.run();
                })
                .open();
    }

    void resume(WorkItem item) {
        pauses.resume(item.key());
    }

    void nudge(Set<WorkItem> items, Runnable done) {
        var keys = items.stream().map(WorkItem::key).toList();
        new NudgeDialog(nudges.preview(keys), chosen -> {
                    int sent = nudges.send(chosen);
                    done.run();
                    return sent;
                })
                .open();
    }

    /** Where one click is safe: somebody has called, has done what was agreed, takes care of the accident. */
    void settle(WorkItem item) {
        var path = item.path();
        switch (item.kind()) {
            case MONTH_TO_CALL -> {
                var parts = List.of(path.split("[/?=]", -1));
                calls.called(
                        new EngagementId(NotFound.id(parts.get(1))),
                        YearMonth.parse(parts.get(2)),
                        Side.valueOf(parts.getLast()));
            }
            case ACTION_AGREED -> contacts.done(new ContactId(NotFound.id(path.substring(path.indexOf('=') + 1))));
            default -> pauses.takenCareOf(item.key());
        }
    }

    private static boolean isAlert(WorkItem item) {
        return item.kind() == WorkKind.ALERT || item.kind() == WorkKind.ALERT_OF_NEED;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
