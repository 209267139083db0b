package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.DayHistory;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.MyDaySection;
import it.florwork.attendance.Promises;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.RollCall;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.attendance.WhoToCall;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trainee's first page: tomorrow above all, then today, what waits for a word, the week and the month. */
@Route("my-day")
@PageTitle("register.mine.title")
@Menu(title = "register.mine.menu", order = 10, icon = "sun")
@RolesAllowed(Role.CANDIDATE)
class MyDayView extends Stack implements BeforeEnterObserver, NextDayPanel.Answers {
    private static final int FEW = 3;

    private final Days days;
    private final RollCall rollCall;
    private final Promises promises;
    private final WhoToCall whoToCall;
    private final MonthSections sections;
    private final DayHistory history;
    private final List<MyDaySection> daySections;
    private final Clock clock;
    private final DayWords words = new DayWords(this::getTranslation);
    private final Div said = new Div();
    private final List<OwnDayRow> rows = new ArrayList<>();
    private @Nullable OtherDayPanel other;
    private int shownWaiting = FEW;

    MyDayView(
            Days days,
            RollCall rollCall,
            Promises promises,
            WhoToCall whoToCall,
            MonthSections sections,
            DayHistory history,
            List<MyDaySection> daySections,
            Clock clock) {
        this.days = days;
        this.rollCall = rollCall;
        this.promises = promises;
        this.whoToCall = whoToCall;
        this.sections = sections;
        this.history = history;
        this.daySections = daySections;
        this.clock = clock;
        narrow();
        said.addClassName("fw-said");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        show();
    }

    private void show() {
        var today = LocalDate.now(clock);
        var my = new MyDays(days.myDays(MyDays.from(today), MyDays.to(today)), today);
        rows.clear();
        other = null;
        removeAll();
        add(said);
        my.next().forEach(own -> add(next(own, today)));
        if (my.next().isEmpty()) {
            add(new Panel(EmptyState.ofScreen(getTranslation("register.next.nothing"))).flush());
        }
        daySections.forEach(section -> add(section.forMe()));
        addRows("register.mine.today", my.todayToAnswer());
        add(week(my));
        addRows(
                "register.mine.waiting",
                my.waiting().stream().limit(shownWaiting).toList());
        if (my.waiting().size() > shownWaiting) {
            add(ActionButton.plain(
                    getTranslation("register.mine.more", my.waiting().size() - shownWaiting),
                    click -> showAllWaiting()));
        }
        if (!my.free().isEmpty()) {
            other = new OtherDayPanel(my.free(), today, clock.instant(), this::save);
            add(other);
        }
        if (my.plannedThisMonth().value() > 0) {
            add(new MonthSoFar(
                    getTranslation("register.month.title", Formats.current().month(YearMonth.from(today))), my));
            var lived = my.engagementsThisMonth();
            var parts = sections.inShort(YearMonth.from(today), lived);
            lived.forEach(engagement -> add(parts.of(engagement)));
        }
    }

    private void showHistory(DayView day) {
        DayActs.show(day.date(), history.of(day.engagement(), day.date()), Side.TRAINEE);
    }

    private void showAllWaiting() {
        shownWaiting = Integer.MAX_VALUE;
        show();
    }

    private NextDayPanel next(TraineeDay own, LocalDate today) {
        var date = own.day().date();
        return new NextDayPanel(
                own, today, whoToCall.about(own.engagement(), date).orElse(null), isPromised(own), this);
    }

    private boolean isPromised(TraineeDay own) {
        var saidAt = promises.mine(own.day().date()).get(own.engagement());
        return saidAt != null && DayWords.isLastWord(own.day(), saidAt);
    }

    private Panel week(MyDays my) {
        var sentence = new Paragraph(todaySentence(my));
        sentence.addClassName("fw-strong");
        var soFar = new Paragraph(getTranslation(
                "register.mine.weekSoFar", my.daysDone(), my.week().size()));
        soFar.addClassName("fw-note");
        var text = new Div(sentence, soFar);
        var panel = new Panel(new WeekFlower(my.petals()), text);
        panel.addClassName("fw-today");
        return panel;
    }

    private String todaySentence(MyDays my) {
        var today = my.ofToday();
        if (today.isEmpty()) {
            return getTranslation("register.mine.nothingToday");
        }
        var done = my.doneToday();
        return done.value() > 0
                ? getTranslation("register.mine.doneToday", Formats.current().hours(done))
                : getTranslation(
                        "register.mine.plannedToday",
                        words.times(today.getFirst().day().planned()));
    }

    private void addRows(String titleKey, List<TraineeDay> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("fw-day-list");
        waiting.stream()
                .map(own ->
                        new OwnDayRow(own, words, LocalDate.now(clock), clock.instant(), this::save, this::showHistory))
                .forEach(row -> {
                    rows.add(row);
                    list.add(row);
                });
        var title = new H2(getTranslation(titleKey));
        title.addClassName("fw-group-title");
        add(new Section(title, list));
    }

    private void save(ReportDay report) {
        var refusals = rollCall.take(List.of(report));
        if (refusals.isEmpty()) {
            show();
            said.setText(getTranslation("register.mine.saved"));
        }
        refusals.forEach(refusal -> showRefusal(report, words.refusal(refusal.reason())));
    }

    private void showRefusal(ReportDay report, String refusal) {
        var here = rows.stream()
                .filter(row -> row.own().engagement().equals(report.engagement())
                        && row.own().day().date().equals(report.date()))
                .toList();
        here.forEach(row -> row.showRefusal(refusal));
        if (here.isEmpty() && other != null) {
            other.showRefusal(refusal);
        }
    }

    @Override
    public void coming(TraineeDay own) {
        promises.promise(own.engagement(), own.day().date());
        show();
        said.setText(getTranslation("register.mine.thanks"));
    }

    @Override
    public void notComing(TraineeDay own, DayKind why, DayReportId act) {
        days.report(ReportDay.inPortal(
                act,
                own.engagement(),
                own.day().date(),
                why,
                List.of(),
                null,
                own.day().basisOf(Side.TRAINEE),
                clock.instant()));
        show();
        said.setText(getTranslation("register.mine.told"));
    }
}
