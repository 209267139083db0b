package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.DayHistory;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.DaysOnBehalf;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.Months;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** One day before an operator: everything that was said of it, and a word entered for who cannot, with its reason. */
@Route("months/:engagement/day/:date")
@PageTitle("attendance.entry.title")
@RolesAllowed(Role.OPERATOR)
class DayEntryView extends Stack implements BeforeEnterObserver {
    private static final int LONGEST_REASON = 500;

    private final Months months;
    private final Days days;
    private final DaysOnBehalf onBehalf;
    private final DayHistory history;
    private final TraineeNames names;
    private final Clock clock;

    DayEntryView(Months months, Days days, DaysOnBehalf onBehalf, DayHistory history, TraineeNames names, Clock clock) {
        this.months = months;
        this.days = days;
        this.onBehalf = onBehalf;
        this.history = history;
        this.names = names;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var date = Parameters.date(address).orElseThrow(() -> new NotFound("date in the address"));
        show(months.month(Parameters.engagement(address), YearMonth.from(date)), date);
    }

    private void show(MonthDetail month, LocalDate date) {
        var day = month.days().stream()
                .filter(each -> each.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new NotFound("day " + date + " of engagement " + month.engagement()));
        removeAll();
        add(header(month, day));
        var acts = history.of(month.engagement(), date);
        add(new Panel(
                getTranslation("attendance.entry.said"),
                acts.isEmpty()
                        ? new Paragraph(getTranslation("attendance.entry.nothing"))
                        : new DayActs(acts, Side.OPERATOR)));
        var panel = new Panel(getTranslation("attendance.entry.enter"));
        if (DayChoices.of(Side.OPERATOR, day, LocalDate.now(clock)).isEmpty()) {
            panel.add(new Paragraph(getTranslation("attendance.entry.calendar")));
        } else {
            panel.add(form(month, day));
        }
        add(panel);
    }

    private PageHeader header(MonthDetail month, DayView day) {
        var person = month.candidate();
        var name = names.of(Map.of(person, month.codeName()), "month.one").of(person);
        var words = new DayWords(this::getTranslation);
        return new PageHeader(Formats.current().longDay(day.date()))
                .withKicker(new Div(RecordLink.ofData("people/" + person, name), Data.text(", " + month.siteName())))
                .withSubtitle(
                        day.planned().isEmpty()
                                ? getTranslation("register.fact.nothingPlanned")
                                : getTranslation("attendance.entry.planned", words.times(day.planned())))
                .withActions(new RecordLink(
                        "months/" + month.engagement() + "/" + month.month(),
                        Formats.current().month(month.month())));
    }

    private Stack form(MonthDetail month, DayView day) {
        var side = new RadioButtonGroup<Side>();
        side.setLabel(getTranslation("attendance.entry.whose"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(each -> getTranslation("attendance.entry.whose." + each));
        side.addClassNames("fw-tiles", "fw-tiles-wrap");
        var effect = Panel.note("");
        var reason = new TextArea(getTranslation("attendance.reason"));
        reason.setHelperText(getTranslation("attendance.entry.reasonHelp"));
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("fw-wide");
        var editor = new Div();
        side.addValueChangeListener(change -> {
            effect.setText(getTranslation("attendance.entry.effect." + change.getValue()));
            editor.removeAll();
            editor.add(new DayEditor(
                            day,
                            change.getValue(),
                            DayChoices.of(change.getValue(), day, LocalDate.now(clock)),
                            "",
                            clock.instant(),
                            report -> save(month, report, change.getValue(), reason))
                    .inThirdPerson());
        });
        side.setValue(Side.TRAINEE);
        return new Stack(side, effect, reason, editor);
    }

    private void save(MonthDetail month, ReportDay report, Side side, TextArea reason) {
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage(getTranslation("attendance.error.reasonMissing", LONGEST_REASON));
        if (reason.isEmpty()) {
            return;
        }
        if (side == Side.OPERATOR) {
            days.resolve(report, reason.getValue());
        } else {
            onBehalf.enter(report, side, reason.getValue());
        }
        Toast.show(getTranslation("attendance.entry.saved"));
        show(months.month(month.engagement(), month.month()), report.date());
    }
}
