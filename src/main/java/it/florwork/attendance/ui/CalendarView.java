package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.CalendarDetail;
import it.florwork.attendance.CalendarEffects;
import it.florwork.attendance.Calendars;
import it.florwork.attendance.ClosureOutcome;
import it.florwork.attendance.EngagementKind;
import it.florwork.attendance.SiteClosures;
import it.florwork.attendance.WeekCycle;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an engagement is expected: its weeks, the days that differ, and how an operator changes both. */
@Route("calendars/:engagement")
@PageTitle("attendance.calendar.title")
@RolesAllowed(Role.OPERATOR)
class CalendarView extends Stack implements BeforeEnterObserver {
    private final Calendars calendars;
    private final SiteClosures closures;
    private final CalendarEffects effects;
    private final TraineeNames names;
    private final transient FormKeeping keeping;
    private final Formats formats = Formats.current();

    CalendarView(
            Calendars calendars,
            SiteClosures closures,
            CalendarEffects effects,
            TraineeNames names,
            FormKeeping keeping) {
        this.calendars = calendars;
        this.closures = closures;
        this.effects = effects;
        this.names = names;
        this.keeping = keeping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Parameters.engagement(event.getRouteParameters()));
    }

    private void show(EngagementId id) {
        show(id, null);
    }

    private void show(EngagementId id, @Nullable ClosureOutcome outcome) {
        var calendar = calendars.calendar(id);
        var person = calendar.candidate();
        var name = names.of(Map.of(person, calendar.codeName()), "calendar.one").of(person);
        removeAll();
        var aside = new ArrayList<Component>();
        aside.add(new SpecialDaysPanel(calendar, calendars, () -> show(id)));
        aside.add(new SpecialDayForm(calendar, effects, keeping, day -> {
            calendars.differ(id, day);
            show(id);
        }));
        if (!calendar.closures().isEmpty()) {
            aside.add(new SiteClosedPanel(calendar.closures(), closure -> {
                show(id, closures.reopen(closure));
            }));
        }
        aside.add(new ClosePanel(calendar, calendars, closures, effects, keeping, came -> show(id, came)));
        aside.add(workingHoliday(calendar));
        add(new PageHeader(getTranslation("attendance.calendar.title"))
                .withKicker(new Div(link(calendar, name), Data.text(", " + calendar.siteName())))
                .withSubtitle(new Span(formats.period(calendar.period()))));
        if (outcome != null && !outcome.notFor().isEmpty()) {
            add(notForAll(outcome));
        }
        add(new Columns()
                .work(weeks(calendar), months(calendar), newWeek(calendar))
                .aside(aside.toArray(Component[]::new)));
    }

    /** Says for whom nothing changed, and why. */
    private Panel notForAll(ClosureOutcome outcome) {
        var words = new Paragraph(getTranslation(
                "attendance.closure.notFor", outcome.people(), outcome.notFor().size()));
        words.getElement().setAttribute("role", "status");
        return new Panel(words, Data.mark(new Paragraph(String.join(", ", outcome.notFor())))).asWarning();
    }

    private static Component link(CalendarDetail calendar, String name) {
        return calendar.kind() == EngagementKind.PLACEMENT
                ? RecordLink.ofData("placements/" + calendar.engagement(), name)
                : RecordLink.ofData("people/" + calendar.candidate(), name);
    }

    private Panel weeks(CalendarDetail calendar) {
        var panel = new Panel(getTranslation("attendance.calendar.weeks"));
        calendar.timetables()
                .forEach(dated ->
                        panel.add(new Paragraph(formats.period(dated.validity())), CycleWords.grids(dated.cycle())));
        return panel;
    }

    private Panel months(CalendarDetail calendar) {
        var facts = new FactList();
        calendar.months().forEach(month -> facts.fact(formats.month(month.month()), formats.hours(month.minutes())));
        return new Panel(getTranslation("attendance.calendar.months"), facts);
    }

    private Panel newWeek(CalendarDetail calendar) {
        var id = calendar.engagement();
        return new ChangeWeeksPanel(
                calendar.period(), calendar.timetables().getLast().cycle(), new ChangeWeeksPanel.Change() {
                    @Override
                    public ChangeWeeksPanel.Preview preview(LocalDate from, WeekCycle cycle) {
                        return new ChangeWeeksPanel.Preview("", calendars.effect(id, from, cycle));
                    }

                    @Override
                    public void save(LocalDate from, WeekCycle cycle) {
                        calendars.changeTimetable(id, from, cycle);
                        show(id);
                    }
                });
    }

    private Panel workingHoliday(CalendarDetail calendar) {
        var panel = new Panel(getTranslation("attendance.calendar.holiday"));
        if (calendar.holidays().isEmpty()) {
            panel.add(new Paragraph(getTranslation("attendance.calendar.holiday.none")));
            return panel;
        }
        var holiday = new Select<LocalDate>();
        holiday.setLabel(getTranslation("attendance.calendar.holiday.which"));
        holiday.setItems(calendar.holidays());
        holiday.setItemLabelGenerator(formats::date);
        panel.add(new Stack(
                new Paragraph(getTranslation("attendance.calendar.holiday.effect")),
                holiday,
                ActionButton.quiet(getTranslation("attendance.calendar.holiday.save"), click -> {
                    if (Pickers.isComplete(holiday)) {
                        calendars.workOn(calendar.engagement(), holiday.getValue());
                        show(calendar.engagement());
                    }
                })));
        return panel;
    }
}
