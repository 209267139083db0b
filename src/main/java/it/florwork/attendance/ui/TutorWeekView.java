package it.florwork.attendance.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.Days;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The tutor's week: everybody's days at a glance, and what is still missing. */
@Route("glance/:date?")
@PageTitle("register.glance.title")
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
class TutorWeekView extends Stack implements BeforeEnterObserver {
    private final Days days;
    private final TraineeNames names;
    private final Clock clock;

    TutorWeekView(Days days, TraineeNames names, Clock clock) {
        this.days = days;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.now(clock);
        var week = new ShownWeek(Parameters.date(event.getRouteParameters()).orElse(today), "glance");
        var people = days.tutorsDays(week.monday(), week.sunday());
        var shown = names.ofDay(
                people.stream().map(TraineeDay::candidate).distinct().toList());
        removeAll();
        add(
                new PageHeader(getTranslation("register.glance.sentence", WeekTable.missing(people, today))),
                week.chooser());
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("register.glance.empty")));
        } else {
            add(new WeekTable(
                    week.monday(),
                    today,
                    people,
                    trainee -> shown.of(trainee.candidate()),
                    trainee -> "day/" + trainee.day().date()));
        }
    }
}
