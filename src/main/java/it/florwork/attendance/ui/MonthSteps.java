package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.EngagementKind;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthSignatureView;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;

/** How far a month is: who has said yes and when, who is next and by when. */
class MonthSteps extends IconFacts {
    private final Formats formats = Formats.current();

    MonthSteps(MonthDetail month) {
        addClassName("fw-month-steps");
        signature(month, Side.TRAINEE, "attendance.step.trainee");
        signature(
                month,
                Side.TUTOR,
                month.kind() == EngagementKind.PLACEMENT ? "attendance.step.hostTutor" : "attendance.step.pathTutor");
        var verified = month.verifiedAt();
        if (verified != null) {
            step(FwIcon.CHECK, "attendance.step.verified", formats.moment(verified));
        } else {
            step(
                    month.status() == MonthStatus.SEALED ? FwIcon.EYE : FwIcon.CLOCK,
                    "attendance.step.toVerify",
                    getTranslation("attendance.step.by", formats.date(month.verifyBy())));
        }
    }

    private void signature(MonthDetail month, Side side, String key) {
        month.signatureOf(side)
                .ifPresentOrElse(
                        signature -> signed(signature, key),
                        () -> step(
                                FwIcon.CLOCK,
                                key + "Waits",
                                getTranslation("attendance.step.by", formats.date(month.signBy()))));
    }

    private void signed(MonthSignatureView signature, String key) {
        var paper = signature.paper();
        if (paper == null) {
            step(FwIcon.CHECK, key, formats.moment(signature.at()));
            return;
        }
        var scan = new Anchor("/documents/" + paper, getTranslation("attendance.step.openScan"));
        scan.setRouterIgnore(true);
        step(FwIcon.CHECK, key, getTranslation("attendance.step.onPaper", formats.moment(signature.at())), scan);
    }

    private void step(FwIcon icon, String key, String when, Component... more) {
        var note = new Div(when);
        note.addClassName("fw-note");
        var step = new Div(new Span(getTranslation(key)), note);
        step.add(more);
        fact(icon, step);
    }
}
