package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthDisputes;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;

/** A side's own way to say that something in the month is not right, and to take it back. */
class MonthDoubt extends Div {
    MonthDoubt(MonthDetail month, Side side, MonthDisputes disputes, Runnable onChange) {
        month.openDispute()
                .map(dispute -> dispute.side() == side
                        ? new MonthDisputePanel(
                                dispute,
                                ActionButton.quiet(
                                        FwIcon.UNDO, getTranslation("attendance.contest.withdraw"), click -> {
                                            disputes.withdraw(month.engagement(), month.month());
                                            onChange.run();
                                        }))
                        : new MonthDisputePanel(dispute))
                .ifPresent(this::add);
        if (month.mayBeDisputed()) {
            add(ActionButton.link(
                    FwIcon.TALK,
                    getTranslation("attendance.contest"),
                    click -> new ReasonDialog("attendance.contest", reason -> {
                                disputes.open(month.engagement(), month.month(), reason);
                                onChange.run();
                            })
                            .open()));
        }
    }
}
