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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a group's page to its week at a glance and to its calendar, and shows the weeks in force today and those to come. */
@Component
@Order(2)
class CalendarOfGroup implements GroupSection {
    private final GroupCalendars calendars;
    private final Clock clock;

    CalendarOfGroup(GroupCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
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
        var weeks = calendars.calendar(group.id()).weeks();
        var today = LocalDate.now(clock);
        int current = current(weeks, today);
        panel.add(CycleWords.grids(weeks.get(current).cycle()));
        weeks.stream()
                .skip(current + 1L)
                .forEach(coming -> panel.add(
                        new Paragraph(ui.getTranslation(
                                "attendance.calendar.since", Formats.current().date(coming.day()))),
                        CycleWords.grids(coming.cycle())));
        return panel;
    }

    /** Those in force today; the first ones while the group has not begun. */
    private static int current(List<GroupCalendars.From> weeks, LocalDate today) {
        int current = 0;
        for (int i = 1; i < weeks.size(); i++) {
            if (!weeks.get(i).day().isAfter(today)) {
                current = i;
            }
        }
        return current;
    }
}
