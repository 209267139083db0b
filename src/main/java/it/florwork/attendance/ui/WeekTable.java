package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayState;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A week of many people at a glance: a row for each, a column for each day, and in each cell what is planned and what was. */
class WeekTable extends Div {
    private final LocalDate today;
    private final Function<TraineeDay, String> address;
    private final Formats formats = Formats.current();
    private final DayWords words = new DayWords(this::getTranslation);
    private final Map<String, Supplier<StatusBadge>> signs = new TreeMap<>();

    /**
     * @param week everybody's days from Monday to Sunday
     * @param address where a cell leads
     */
    WeekTable(
            LocalDate monday,
            LocalDate today,
            List<TraineeDay> week,
            Function<TraineeDay, String> nameOf,
            Function<TraineeDay, String> address) {
        this.today = today;
        this.address = address;
        addClassName("fw-glance");
        var dates = monday.datesUntil(monday.plusWeeks(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 || isUsed(date, week))
                .toList();
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", getTranslation("register.glance.label"));
        table.getHead().add(head(dates));
        people(week, nameOf).forEach(days -> table.getBody().add(row(nameOf.apply(days.getFirst()), days, dates)));
        add(table, legend());
    }

    /** Where a phone has no room for words in the cells: each sign once, with its word. */
    private Div legend() {
        var legend = new Div();
        legend.addClassName("fw-glance-legend");
        legend.getElement().setAttribute("aria-hidden", "true"); // each cell says its word to who listens
        signs.values().forEach(sign -> legend.add(sign.get()));
        return legend;
    }

    /** How many planned days of the week, until today, nobody of the tutor's side has told. */
    static long missing(Collection<TraineeDay> week, LocalDate today) {
        return week.stream()
                .filter(trainee -> TutorDay.isMissing(trainee.day(), today))
                .count();
    }

    private static boolean isUsed(LocalDate date, List<TraineeDay> week) {
        return week.stream()
                .map(TraineeDay::day)
                .anyMatch(day -> day.date().equals(date) && (!day.planned().isEmpty() || day.counts() != null));
    }

    private static List<List<TraineeDay>> people(List<TraineeDay> week, Function<TraineeDay, String> nameOf) {
        var of = week.stream().collect(Collectors.groupingBy(TraineeDay::engagement));
        return of.values().stream()
                .sorted(Comparator.comparing((List<TraineeDay> days) -> nameOf.apply(days.getFirst()))
                        .thenComparing(days -> idOf(days).toString()))
                .toList();
    }

    private static EngagementId idOf(List<TraineeDay> days) {
        return days.getFirst().engagement();
    }

    private NativeTableRow head(List<LocalDate> dates) {
        var row = new NativeTableRow(new NativeTableCell());
        for (var date : dates) {
            var number = new Span(String.valueOf(date.getDayOfMonth()));
            number.addClassName("fw-strip-number");
            var cell = new NativeTableHeaderCell(new Span(formats.shortWeekday(date.getDayOfWeek())), number);
            cell.getElement().setAttribute("scope", "col");
            if (date.equals(today)) {
                cell.addClassName("fw-strip-today");
                cell.getElement().setAttribute("aria-current", "date");
            }
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(String name, List<TraineeDay> days, List<LocalDate> dates) {
        var sum = days.stream().map(trainee -> DayWords.planned(trainee.day())).reduce(Minutes.ZERO, Minutes::plus);
        var note = new Span(formats.hours(sum));
        note.addClassName("fw-glance-sum");
        var head = new NativeTableHeaderCell(Data.text(name), note);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        for (var date : dates) {
            row.add(cell(
                    name,
                    days.stream()
                            .filter(trainee -> trainee.day().date().equals(date))
                            .findFirst()
                            .orElse(null)));
        }
        return row;
    }

    private NativeTableCell cell(String name, @Nullable TraineeDay trainee) {
        var cell = new NativeTableCell();
        if (trainee == null) {
            return cell;
        }
        var day = trainee.day();
        var planned = DayWords.planned(day);
        boolean nothing = day.state() == DayState.FREE && day.off() == null;
        var link = new RecordLink(address.apply(trainee), "");
        link.addClassName("fw-glance-day");
        var badge = badge(trainee, nothing);
        signs.putIfAbsent(state(trainee, nothing), () -> badge(trainee, nothing));
        var hours = new Span(planned.value() == 0 ? "" : formats.clock(planned));
        hours.addClassName("fw-glance-hours");
        link.add(badge, hours);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "register.glance.cell",
                                name,
                                formats.day(day.date()),
                                state(trainee, nothing),
                                formats.hours(planned)));
        cell.add(link);
        return cell;
    }

    private StatusBadge badge(TraineeDay trainee, boolean nothing) {
        if (nothing) {
            return new StatusBadge(Tone.NONE, state(trainee, true));
        }
        return TutorDay.isMissing(trainee.day(), today)
                ? new StatusBadge(Tone.LOOK, state(trainee, false))
                : words.badge(trainee.day());
    }

    private String state(TraineeDay trainee, boolean nothing) {
        if (nothing) {
            return getTranslation("register.fact.nothingPlanned");
        }
        return TutorDay.isMissing(trainee.day(), today)
                ? getTranslation("register.glance.missing")
                : words.state(trainee.day());
    }
}
