package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.InternshipMonth;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterExport;
import it.florwork.attendance.RegisterPrint;
import it.florwork.placement.InternshipSection;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;

/** Puts the months of an internship onto its page: hours, how far each is, the register to print. */
@org.springframework.stereotype.Component
class MonthsOfInternship implements InternshipSection {
    private final Months months;
    private final RegisterPrint register;
    private final RegisterExport export;
    private final CurrentViewer viewer;

    MonthsOfInternship(Months months, RegisterPrint register, RegisterExport export, CurrentViewer viewer) {
        this.months = months;
        this.register = register;
        this.export = export;
        this.viewer = viewer;
    }

    @Override
    public Component of(EngagementId engagement) {
        var ui = UI.getCurrentOrThrow();
        var lines = months.judged(engagement).stream()
                .map(month -> line(ui, engagement, month))
                .toList();
        if (lines.isEmpty()) {
            return new Div();
        }
        var panel = new Panel(ui.getTranslation("attendance.ofInternship"), new WorkList(lines)).flush();
        return viewer.get().is(Role.OPERATOR)
                ? panel.withAction(
                        new RecordLink("calendars/" + engagement, ui.getTranslation("attendance.calendar.title")))
                : panel;
    }

    private WorkRow line(UI ui, EngagementId engagement, InternshipMonth month) {
        var formats = Formats.current();
        var name = formats.month(month.month());
        var title = viewer.get().is(Role.OPERATOR)
                ? new RecordLink("months/" + engagement + "/" + month.month(), name)
                : new Span(name);
        var row = WorkRow.plain(title)
                .withFact(ui.getTranslation(
                        "attendance.months.hours", formats.clock(month.done()), formats.clock(month.planned())))
                .withFact(new MonthWords(ui::getTranslation).badge(month.status(), month.disputed()));
        if (viewer.get().is(Role.COMPANY_CONTACT) || viewer.get().is(Role.EVALUATOR)) {
            row.withFact(new RegisterFiles(export, engagement, month.month()).of(name));
        }
        return viewer.get().is(Role.EVALUATOR)
                ? row
                : row.withAction(new RegisterLink(register, engagement, month.month()).inList(name));
    }
}
