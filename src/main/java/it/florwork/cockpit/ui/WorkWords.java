package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Side;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.WorkItem;
import it.florwork.cockpit.WorkKind;
import it.florwork.shared.ui.FwIcon;
import java.util.Arrays;

/** A line of the worklist in words: who or what, why with figures, and the verb of what comes next. */
final class WorkWords {
    /** The screen that asks for the words. */
    private final Component asks;

    private final AlertWords alerts;

    WorkWords(Component asks) {
        this.asks = asks;
        this.alerts = new AlertWords(asks);
    }

    String title(WorkItem item) {
        if (item.kind().isRemainder() && item.subject().isEmpty()) {
            return asks.getTranslation("cockpit.beyond");
        }
        return isAlert(item)
                ? asks.getTranslation("cockpit.work.ALERT.title", item.subject(), alerts.title(rule(item)))
                : asks.getTranslation("cockpit.work." + item.kind() + ".title", item.subject());
    }

    String reason(WorkItem item) {
        var details = item.details();
        return isAlert(item)
                ? alerts.reason(rule(item), new Facts(details.subList(1, details.size())))
                : asks.getTranslation("cockpit.work." + item.kind() + ".fact", inWords(item));
    }

    String action(WorkItem item) {
        return asks.getTranslation("cockpit.work." + item.kind() + ".action");
    }

    /** Kinds, sides and states are words of their own. */
    private Object[] inWords(WorkItem item) {
        return Arrays.stream(AlertWords.inWords(item.details()))
                .map(detail -> switch (detail) {
                    case WorkKind kind -> asks.getTranslation("cockpit.kind." + kind, 0);
                    case Side side -> asks.getTranslation("cockpit.callSide." + side);
                    case MonthStatus status -> asks.getTranslation("cockpit.lacks." + status);
                    default -> detail;
                })
                .toArray();
    }

    private static boolean isAlert(WorkItem item) {
        return item.kind() == WorkKind.ALERT || item.kind() == WorkKind.ALERT_OF_NEED;
    }

    private static AlertRule rule(WorkItem item) {
        return (AlertRule) item.details().getFirst();
    }

    /** The record's own address, without what an action needs. */
    static String record(WorkItem item) {
        return item.kind().isSettledHere() ? item.path().replaceFirst("\\?.*", "") : item.path();
    }

    static FwIcon icon(WorkKind kind) {
        return switch (kind) {
            case ALERT, ALERT_OF_NEED, ACCIDENT -> FwIcon.WARNING;
            case NEED_TO_CHECK, DAY_TO_RESOLVE, MONTH_IN_DOUBT, CORRECTION_TO_DECIDE, DAY_NOT_INSURED -> FwIcon.EYE;
            case NEED_WITHOUT_PROPOSAL, PERSON_WITHOUT_PROPOSAL -> FwIcon.MATCH;
            case MATCH_TO_PRESENT -> FwIcon.SEND;
            case MATCH_TO_MEET, MONTH_TO_CHASE, VISIT_PLANNED -> FwIcon.CALENDAR;
            case MONTH_TO_RECTIFY -> FwIcon.EURO;
            case MATCH_TO_APPROVE, MONTH_TO_VERIFY -> FwIcon.CHECK;
            case MATCH_TO_PLACE, PLACEMENT_OF_SOMEBODY_AWAY, ABSENCE_TO_SUSPEND -> FwIcon.LEAF;
            case PERSON_TO_CONTACT, PERSON_TO_REVIEW, MONTH_TO_CALL, MILESTONE_DUE -> FwIcon.PHONE;
            case PERSON_TO_ASSESS, ACTION_AGREED, SKILLS_SEEN -> FwIcon.PERSON;
            case PEOPLE_BEYOND, NEEDS_BEYOND -> FwIcon.LIST;
        };
    }
}
