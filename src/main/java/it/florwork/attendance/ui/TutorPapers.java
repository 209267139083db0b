package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import it.florwork.attendance.RegisterExport;
import it.florwork.attendance.RegisterPrint;
import it.florwork.attendance.WeekSheets;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a tutor prints: the month's registers of everybody, and blank sheets for a week without phones. */
class TutorPapers extends Details {
    TutorPapers(RegisterPrint register, RegisterExport export, WeekSheets weeks, YearMonth month, LocalDate today) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.papers.print"));
        add(new Stack(
                new RegisterLink(getTranslation("attendance.papers.registers"), () -> register.printAll(month)),
                new RegisterFiles((form, language) -> export.tutored(month, form, language)),
                new RegisterLink(getTranslation("attendance.papers.thisWeek"), () -> weeks.print(today)),
                new RegisterLink(getTranslation("attendance.papers.nextWeek"), () -> weeks.print(today.plusWeeks(1))),
                Panel.note(getTranslation("attendance.papers.how"))));
    }
}
