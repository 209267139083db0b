package it.florwork.attendance.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.GroupCalendars;
import it.florwork.attendance.GroupWeek;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** A group's week for operators: everybody's days at a glance; each leads to its month. */
@Route("groups/:group/week/:date?")
@PageTitle("register.glance.title")
@RolesAllowed(Role.OPERATOR)
class GroupWeekView extends Stack implements BeforeEnterObserver {
    private final GroupCalendars calendars;
    private final TraineeNames names;
    private final Clock clock;

    GroupWeekView(GroupCalendars calendars, TraineeNames names, Clock clock) {
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.group(event.getRouteParameters());
        var today = LocalDate.now(clock);
        var week = new ShownWeek(Parameters.date(event.getRouteParameters()).orElse(today), "groups/" + id + "/week");
        show(calendars.week(id, week.monday()), week, today);
    }

    private void show(GroupWeek group, ShownWeek week, LocalDate today) {
        var shown = names.of(group.codeNames(), "group.week");
        removeAll();
        add(
                new PageHeader(getTranslation("register.glance.sentence", WeekTable.missing(group.days(), today)))
                        .withKicker(RecordLink.ofData("groups/" + group.group(), group.name())),
                week.chooser());
        if (group.days().isEmpty()) {
            add(new EmptyState(getTranslation("register.glance.empty")));
        } else {
            add(new WeekTable(
                    week.monday(),
                    today,
                    group.days(),
                    trainee -> shown.of(trainee.candidate()),
                    trainee -> "months/" + trainee.engagement() + "/"
                            + YearMonth.from(trainee.day().date())));
        }
    }
}
