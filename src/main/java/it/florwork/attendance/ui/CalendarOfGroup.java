package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.GroupCalendars;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupSection;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a group's page to its week at a glance and to its calendar, and says which weeks replaced the first ones. */
@Component
@Order(2)
class CalendarOfGroup implements GroupSection {
    private final GroupCalendars calendars;

    CalendarOfGroup(GroupCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public com.vaadin.flow.component.Component forGroup(GroupCard group, Runnable changed) {
        var ui = UI.getCurrentOrThrow();
        var panel = new Panel(
                ui.getTranslation("attendance.calendar.title"),
                new Stack(
                        new RecordLink("groups/" + group.id() + "/week", ui.getTranslation("register.glance.title")),
                        new RecordLink(
                                "groups/" + group.id() + "/calendar", ui.getTranslation("attendance.group.calendar"))));
        calendars.calendar(group.id()).weeks().stream()
                .skip(1)
                .forEach(weeks -> panel.add(
                        new Paragraph(ui.getTranslation(
                                "attendance.calendar.since", Formats.current().date(weeks.day()))),
                        CycleWords.grids(weeks.cycle())));
        return panel;
    }
}
