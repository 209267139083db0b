package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.DayHistory;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.Promises;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.RollCall;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tutor's day: who is planned, who is not as planned, and one tap for all the others. */
@Route("day/:date?")
@PageTitle("register.day.title")
@Menu(title = "register.day.menu", order = 10, icon = "sun")
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
class TutorDayView extends Stack implements BeforeEnterObserver {
    private final Days days;
    private final RollCall rollCall;
    private final Promises promises;
    private final DayHistory history;
    private final TraineeNames names;
    private final Clock clock;
    private final DayWords words = new DayWords(this::getTranslation);
    private final Div said = new Div();
    private final TextField activity = new TextField();
    private final transient Collator byName = Collator.getInstance(Locale.ITALIAN);
    private final List<TraineeRow> rows = new ArrayList<>();
    private Map<EngagementId, Instant> promised = Map.of();
    private LocalDate date;

    TutorDayView(Days days, RollCall rollCall, Promises promises, DayHistory history, TraineeNames names, Clock clock) {
        this.days = days;
        this.rollCall = rollCall;
        this.promises = promises;
        this.history = history;
        this.names = names;
        this.clock = clock;
        this.date = LocalDate.now(clock);
        narrow();
        said.addClassName("fw-said");
        said.getElement().setAttribute("role", "status");
        activity.setLabel(getTranslation("register.day.groupActivity"));
        activity.setMaxLength(ReportDay.LONGEST_ACTIVITY);
        activity.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        date = Parameters.date(event.getRouteParameters()).orElse(LocalDate.now(clock));
        said.removeAll();
        activity.clear();
        show();
    }

    private void show() {
        var today = LocalDate.now(clock);
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = days.tutorsDays(monday, monday.plusDays(6));
        var people = week.stream()
                .filter(trainee -> trainee.day().date().equals(date))
                .toList();
        var shown =
                names.ofDay(week.stream().map(TraineeDay::candidate).distinct().toList());
        var sorted = TutorDay.of(people);
        if (activity.isEmpty()) {
            activity.setValue(GroupActivity.common(people).orElse(""));
        }
        promised = date.isBefore(today) ? Map.of() : promises.made(date);
        rows.clear();
        removeAll();
        add(header(people, today), new WeekStrip(monday, date, today, week), toolbar(people), said);
        week.stream().filter(trainee -> trainee.day().isDisputed()).forEach(trainee -> add(dispute(trainee, shown)));
        addRows("register.day.different", sorted.different(), shown);
        if (!date.isAfter(today) && people.stream().anyMatch(TutorDayView::isExpectedInAGroup)) {
            add(new GroupActivity(activity, people, clock.instant(), this::save));
        }
        addRows(date.isAfter(today) ? "register.day.planned" : "register.day.toMark", sorted.toMark(), shown);
        addRows("register.day.marked", sorted.marked(), shown);
        addRows("register.day.unplanned", sorted.unplanned(), shown);
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("register.day.empty")));
        }
        var markable = rows.stream().filter(TraineeRow::isToMark).toList();
        if (!markable.isEmpty()) {
            var hours = commonHours(markable.stream().map(TraineeRow::trainee).toList());
            add(new EverybodyBar(markable, hours, this::save));
        }
    }

    private static boolean isExpectedInAGroup(TraineeDay trainee) {
        return trainee.group() != null && !trainee.day().planned().isEmpty();
    }

    /** On top, in sight whatever the day: a group that does not meet is said in two taps, for nine as for thirty. */
    private Div toolbar(List<TraineeDay> people) {
        var bar = Stack.row(toWeek());
        bar.addClassName("fw-day-toolbar");
        var closable = ClosedDialog.closable(people);
        if (closable.size() > 1) {
            bar.add(ActionButton.plain(
                    getTranslation("register.day.allClosed"),
                    click -> new ClosedDialog(closable, clock.instant(), this::save).open()));
        }
        return bar;
    }

    private RecordLink toWeek() {
        var link = new RecordLink("glance/" + date, getTranslation("register.glance.title"));
        link.addClassName("fw-glance-link");
        return link;
    }

    private PageHeader header(List<TraineeDay> people, LocalDate today) {
        var planned = people.stream()
                .filter(trainee -> !trainee.day().planned().isEmpty())
                .toList();
        var header = new PageHeader(getTranslation(
                date.equals(today) ? "register.day.today" : "register.day.otherDay",
                Formats.current().day(date)));
        if (!planned.isEmpty()) {
            var places = planned.stream().map(TraineeDay::siteName).distinct().toList();
            var hours = commonHours(planned);
            var line = new Paragraph(
                    places.size() == 1
                            ? Data.text(places.getFirst())
                            : new Span(getTranslation("register.day.places", places.size())));
            line.add(
                    new Span(", "),
                    new Span(
                            hours.isEmpty()
                                    ? getTranslation("register.day.people", planned.size())
                                    : getTranslation("register.day.hoursAndPeople", hours, planned.size())));
            header.withSubtitle(line);
        }
        return header;
    }

    /** "8:30–12:30" when all have the same hours, otherwise nothing. */
    private String commonHours(List<TraineeDay> people) {
        var hours = people.stream()
                .map(trainee -> words.times(trainee.day().planned()))
                .distinct()
                .toList();
        return hours.size() == 1 ? hours.getFirst() : "";
    }

    private DisputePanel dispute(TraineeDay trainee, ShownNames shown) {
        var when = Formats.current().due(trainee.day().date(), LocalDate.now(clock));
        return new DisputePanel(
                trainee,
                shown.of(trainee.candidate()),
                getTranslation("register.dispute.title", when),
                words,
                clock.instant(),
                this::save);
    }

    private void addRows(String titleKey, List<TraineeDay> people, ShownNames shown) {
        if (people.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("fw-day-list");
        people.stream()
                .sorted(Comparator.comparing(trainee -> shown.of(trainee.candidate()), byName))
                .map(trainee -> new TraineeRow(
                        trainee,
                        shown.of(trainee.candidate()),
                        words,
                        LocalDate.now(clock),
                        clock.instant(),
                        activity::getValue,
                        this::save,
                        this::showHistory))
                .forEach(row -> {
                    row.showPromise(promised.get(row.trainee().engagement()));
                    rows.add(row);
                    list.add(row);
                });
        var title = new H2(new Span(getTranslation(titleKey)), new Span(String.valueOf(people.size())));
        title.addClassName("fw-group-title");
        add(new Section(title, list));
    }

    private void showHistory(DayView day) {
        DayActs.show(day.date(), history.of(day.engagement(), day.date()), Side.TUTOR);
    }

    private void save(ReportDay report) {
        save(List.of(report));
    }

    /** What was kept is shown anew; a refusal stands in words beside its person, with what was typed. */
    private void save(List<ReportDay> reports) {
        var refusals = rollCall.take(reports);
        if (refusals.size() < reports.size()) {
            show();
            said.setText(getTranslation("register.day.saved", reports.size() - refusals.size()));
        }
        refusals.forEach(refusal -> rows.stream()
                .filter(row -> row.trainee().engagement().equals(refusal.engagement()))
                .forEach(row -> row.showRefusal(words.refusal(refusal.reason()))));
    }
}
