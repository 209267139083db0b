package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.GroupCalendars;
import it.florwork.attendance.NewWeeksOutcome;
import it.florwork.attendance.WeekCycle;
import it.florwork.candidate.GroupId;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The weeks of a group, and how they change for everybody in it at once. */
@Route("groups/:group/calendar")
@PageTitle("attendance.group.calendar")
@RolesAllowed(Role.OPERATOR)
class GroupCalendarView extends Stack implements BeforeEnterObserver {
    private final GroupCalendars calendars;

    GroupCalendarView(GroupCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Parameters.group(event.getRouteParameters()), null);
    }

    private void show(GroupId id, @Nullable NewWeeksOutcome outcome) {
        var group = calendars.calendar(id);
        removeAll();
        add(new PageHeader(getTranslation("attendance.group.calendar"))
                .withKicker(RecordLink.ofData("groups/" + id, group.name()))
                .withSubtitle(getTranslation("attendance.group.calendar.effect")));
        if (outcome != null && !outcome.notYet().isEmpty()) {
            add(notYet(outcome));
        }
        add(new Columns().work(change(group)).aside(weeks(group)));
    }

    /** Says for whom the old weeks go on, why and how long. */
    private Panel notYet(NewWeeksOutcome outcome) {
        var words = new Paragraph(getTranslation(
                "attendance.group.notYet", outcome.people(), outcome.notYet().size()));
        words.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        outcome.notYet().forEach(one -> {
            var from = one.from();
            list.add(new ListItem(
                    Data.text(one.codeName()),
                    new Span(
                            from == null
                                    ? getTranslation("attendance.group.notYet.never")
                                    : getTranslation(
                                            "attendance.group.notYet.from",
                                            Formats.current().date(from)))));
        });
        return new Panel(words, list).asWarning();
    }

    private Panel weeks(GroupCalendars.Calendar group) {
        var panel = new Panel(getTranslation("attendance.calendar.weeks"));
        group.weeks()
                .forEach(weeks -> panel.add(
                        new Paragraph(getTranslation(
                                "attendance.calendar.since", Formats.current().date(weeks.day()))),
                        CycleWords.grids(weeks.cycle())));
        return panel;
    }

    private Panel change(GroupCalendars.Calendar group) {
        var id = group.group();
        return new ChangeWeeksPanel(group.period(), group.weeks().getLast().cycle(), new ChangeWeeksPanel.Change() {
            @Override
            public ChangeWeeksPanel.Preview preview(LocalDate from, WeekCycle cycle) {
                var effect = calendars.effect(id, from, cycle);
                return new ChangeWeeksPanel.Preview(
                        getTranslation("attendance.effect.people", effect.people()), effect.ofOne());
            }

            @Override
            public void save(LocalDate from, WeekCycle cycle) {
                show(id, calendars.changeTimetable(id, from, cycle));
            }
        });
    }
}
