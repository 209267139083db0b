package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.attendance.DayView;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthSignatureView;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;

/** Says once more what is verified, and asks whether it was looked at: payment rests on it. */
class VerifyDialog extends Dialog {
    private final UI ui = UI.getCurrentOrThrow();

    VerifyDialog(MonthDetail month, String name, Runnable onVerified) {
        var formats = Formats.current();
        setHeaderTitle(ui.getTranslation("attendance.verify.title"));
        var worked = month.days().stream()
                .filter(day -> day.doneMinutes().value() > 0)
                .count();
        var absent = month.days().stream().filter(VerifyDialog::isAbsence).count();
        var onPaper =
                month.signatures().stream().filter(MonthSignatureView::onPaper).count();
        var seen = new UnorderedList(
                new ListItem(Data.text(name)),
                new ListItem(formats.month(month.month()) + ", "
                        + ui.getTranslation("attendance.version.title", month.version())),
                new ListItem(ui.getTranslation(
                        "attendance.months.hours", formats.clock(month.done()), formats.clock(month.planned()))),
                new ListItem(ui.getTranslation("attendance.verify.days", worked, absent)),
                new ListItem(ui.getTranslation("attendance.verify.signatures", onPaper)));
        var looked = new Checkbox(ui.getTranslation("attendance.verify.looked"));
        var missing = new Div();
        missing.addClassName("fw-problem");
        missing.getElement().setAttribute("role", "alert");
        add(new Stack(new Paragraph(ui.getTranslation("attendance.verify.effect")), seen, looked, missing));
        getFooter().add(ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(ui.getTranslation("attendance.verify"), click -> {
            missing.setText(looked.getValue() ? "" : ui.getTranslation("attendance.verify.lookFirst"));
            if (looked.getValue()) {
                onVerified.run();
                close();
            }
        }));
    }

    private static boolean isAbsence(DayView day) {
        var counts = day.counts();
        return counts != null && counts.kind().isAbsence();
    }
}
