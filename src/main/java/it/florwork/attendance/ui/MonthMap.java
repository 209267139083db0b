package it.florwork.attendance.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.MonthDetail;
import it.florwork.shared.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A month at a glance: a square a day with colour and letter, and below what each letter says and how often. The same
 * stands in words in the month's table, which goes with it.
 */
class MonthMap extends Div {
    /** What a square says. The order is that of the words below. */
    enum State {
        DONE,
        PARTLY,
        EXCUSED,
        UNEXCUSED,
        DIFFERS,
        MISSING,
        PLANNED,
        OFF;

        static State of(DayView day, LocalDate today) {
            if (day.isDisputed()) {
                return DIFFERS;
            }
            var counts = day.counts();
            if (counts != null) {
                return of(counts.kind(), day);
            }
            if (day.off() != null || day.state() == DayState.FREE) {
                return OFF;
            }
            return day.date().isBefore(today) ? MISSING : PLANNED;
        }

        private static State of(DayKind kind, DayView day) {
            return switch (kind) {
                case PRESENT, TRAINING, MAKE_UP, PARTIAL ->
                    day.doneMinutes().value() < day.plannedMinutes().value() ? PARTLY : DONE;
                case SICK, LEAVE, EXCUSED, ACCIDENT -> EXCUSED;
                case UNEXCUSED -> UNEXCUSED;
                case HOLIDAY, CLOSURE, REST, SUSPENDED -> OFF;
            };
        }
    }

    private final Map<State, Integer> counts = new EnumMap<>(State.class);

    /** @param today days from here on are still to come */
    MonthMap(MonthDetail month, LocalDate today) {
        addClassName("fw-month-map");
        var grid = new Div();
        grid.addClassName("fw-map-grid");
        grid.getElement().setAttribute("aria-hidden", "true");
        var formats = Formats.current();
        for (var weekday : DayOfWeek.values()) {
            var name = new Span(formats.shortWeekday(weekday));
            name.addClassName("fw-map-weekday");
            grid.add(name);
        }
        var first = month.month().atDay(1);
        for (int blank = 1; blank < first.getDayOfWeek().getValue(); blank++) {
            grid.add(new Span());
        }
        var days = month.days().stream().collect(toMap(DayView::date, Function.identity()));
        first.datesUntil(first.plusMonths(1)).forEach(date -> grid.add(square(date, days.get(date), today)));
        add(grid, words());
    }

    private Div square(LocalDate date, @Nullable DayView day, LocalDate today) {
        var square = new Div(new Span(String.valueOf(date.getDayOfMonth())));
        square.addClassName("fw-map-day");
        if (day != null && !isFree(day)) {
            var state = State.of(day, today);
            counts.merge(state, 1, Integer::sum);
            square.addClassNames(tone(state));
            square.add(letter(state));
        }
        return square;
    }

    /** Sundays and the like say nothing; holidays do. */
    private static boolean isFree(DayView day) {
        return day.state() == DayState.FREE && day.off() == null;
    }

    private Span letter(State state) {
        var letter = new Span(getTranslation("attendance.map.letter." + state));
        letter.addClassName("fw-map-letter");
        return letter;
    }

    private static String tone(State state) {
        return switch (state) {
            case DONE -> "fw-tone-good";
            case PARTLY, DIFFERS -> "fw-tone-partly";
            case UNEXCUSED, MISSING -> "fw-tone-blocked";
            case EXCUSED -> "fw-tone-learn";
            case PLANNED -> "fw-map-planned";
            case OFF -> "fw-tone-none";
        };
    }

    /** Each state that occurs: its square, its word, how often. */
    private UnorderedList words() {
        var list = new UnorderedList();
        list.addClassName("fw-map-words");
        counts.forEach((state, count) -> {
            var square = letter(state);
            square.addClassName(tone(state));
            square.getElement().setAttribute("aria-hidden", "true");
            list.add(new ListItem(square, new Span(getTranslation("attendance.map." + state, count))));
        });
        return list;
    }
}
