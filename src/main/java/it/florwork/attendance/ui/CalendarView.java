package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import it.florwork.attendance.Calendars;
import it.florwork.attendance.EngagementKind;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.shared.ui.WeekGrid;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;

/** When an engagement is expected: its weeks, the days that differ, and how an operator changes both. */
@Route("calendars/:engagement")
@PageTitle("attendance.calendar.title")
@RolesAllowed(Role.OPERATOR)
class CalendarView extends Stack implements BeforeEnterObserver {
    private final Calendars calendars;
    private final TraineeNames names;
    private final Formats formats = Formats.current();

    CalendarView(Calendars calendars, TraineeNames names) {
        this.calendars = calendars;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Parameters.engagement(event.getRouteParameters()));
    }

    private void show(EngagementId id) {
        var calendar = calendars.calendar(id);
        var person = calendar.candidate();
        var name = names.of(Map.of(person, calendar.codeName()), "calendar.one").of(person);
        removeAll();
        add(
                new PageHeader(getTranslation("attendance.calendar.title"))
                        .withKicker(new Div(link(calendar, name), Data.text(", " + calendar.siteName())))
                        .withSubtitle(new Span(formats.period(calendar.period()))),
                new Columns()
                        .work(weeks(calendar), newWeek(calendar))
                        .aside(special(calendar), closure(calendar), workingHoliday(calendar)));
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
                        panel.add(new Paragraph(formats.period(dated.validity())), new WeekGrid(dated.timetable())));
        return panel;
    }

    private Panel newWeek(CalendarDetail calendar) {
        var from = formats.datePicker(getTranslation("attendance.calendar.from"));
        within(from, calendar.period());
        var week = new WeekEditor(getTranslation("attendance.calendar.week"));
        week.setValue(calendar.timetables().getLast().timetable());
        return new Panel(
                getTranslation("attendance.calendar.change"),
                new Stack(
                        new Paragraph(getTranslation("attendance.calendar.change.effect")),
                        from,
                        week,
                        ActionButton.quiet(getTranslation("attendance.calendar.change.save"), click -> {
                            if (complete(from)) {
                                calendars.changeTimetable(calendar.engagement(), from.getValue(), week.getValue());
                                show(calendar.engagement());
                            }
                        })));
    }

    private Panel special(CalendarDetail calendar) {
        var title = getTranslation("attendance.calendar.special");
        if (calendar.special().isEmpty()) {
            return new Panel(title, new Paragraph(getTranslation("attendance.calendar.special.none")));
        }
        return new Panel(
                        title,
                        new WorkList(calendar.special().stream()
                                .map(day -> row(calendar, day))
                                .toList()))
                .flush();
    }

    private WorkRow row(CalendarDetail calendar, CalendarDetail.SpecialDay day) {
        var date = formats.date(day.date());
        return WorkRow.plain(new Span(date))
                .withFact(
                        day.closed()
                                ? new StatusBadge(StatusBadge.Tone.NONE, getTranslation("attendance.kind.CLOSURE"))
                                : new StatusBadge(StatusBadge.Tone.READY, getTranslation("attendance.calendar.worked")))
                .withAction(
                        ActionButton.icon(FwIcon.UNDO, getTranslation("attendance.calendar.asUsual", date), click -> {
                            calendars.asUsual(calendar.engagement(), day.date());
                            show(calendar.engagement());
                        }));
    }

    private Panel closure(CalendarDetail calendar) {
        var first = formats.datePicker(getTranslation("attendance.calendar.closedFrom"));
        within(first, calendar.period());
        var last = formats.datePicker(getTranslation("attendance.calendar.closedTo"));
        within(last, calendar.period());
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
        });
        var all = new Checkbox(getTranslation("attendance.calendar.forAll"), true);
        return new Panel(
                getTranslation("attendance.calendar.close"),
                new Stack(
                        first,
                        last,
                        all,
                        ActionButton.quiet(getTranslation("attendance.calendar.close.save"), click -> {
                            boolean complete = complete(first) & complete(last);
                            if (complete && last.getValue().isBefore(first.getValue())) {
                                last.setErrorMessage(getTranslation("attendance.calendar.lastBeforeFirst"));
                                last.setInvalid(true);
                            } else if (complete) {
                                calendars.close(
                                        calendar.engagement(),
                                        Period.of(first.getValue(), last.getValue()),
                                        all.getValue());
                                show(calendar.engagement());
                            }
                        })));
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
        holiday.setErrorMessage(getTranslation("shared.error.required"));
        panel.add(new Stack(
                new Paragraph(getTranslation("attendance.calendar.holiday.effect")),
                holiday,
                ActionButton.quiet(getTranslation("attendance.calendar.holiday.save"), click -> {
                    holiday.setInvalid(holiday.isEmpty());
                    if (!holiday.isEmpty()) {
                        calendars.workOn(calendar.engagement(), holiday.getValue());
                        show(calendar.engagement());
                    }
                })));
        return panel;
    }

    private static void within(DatePicker picker, Period period) {
        picker.setMin(period.firstDay());
        if (!period.isOpen()) {
            picker.setMax(period.lastDay());
        }
    }

    private boolean complete(DatePicker day) {
        if (day.isEmpty()) {
            day.setErrorMessage(getTranslation("shared.error.required"));
            day.setInvalid(true);
        }
        return !day.isInvalid();
    }
}
