package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayView;
import it.florwork.attendance.SheetDays.Written;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.SlotEditor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One day of one person on a signed week sheet: what stands there, taken over only when something is chosen. */
class SheetDayRow extends Div {
    /** What a line of a sheet can say. */
    enum Says {
        AS_PLANNED,
        OTHER_HOURS,
        JUSTIFIED,
        UNJUSTIFIED
    }

    private final DayView day;
    private final Select<Says> says = new Select<>();
    private final Div below = new Div();
    private final Span refusal = new Span();
    private @Nullable SlotEditor hours;

    SheetDayRow(DayView day, DayWords words) {
        this.day = day;
        addClassName("fw-sheet-day");
        says.setLabel(Formats.current().day(day.date()));
        says.setItems(Says.values());
        says.setItemLabelGenerator(each -> each == Says.AS_PLANNED
                ? getTranslation("attendance.sheet.AS_PLANNED", words.times(day.planned()))
                : getTranslation("attendance.sheet." + each));
        says.setPlaceholder(getTranslation("attendance.sheet.nothing"));
        says.addValueChangeListener(change -> askHours(change.getValue() == Says.OTHER_HOURS));
        var known = new Span(
                day.counts() == null ? "" : getTranslation("attendance.sheet.known", words.said(day.counts())));
        known.addClassName("fw-note");
        refusal.addClassName("fw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(says, known, below, refusal);
    }

    DayView day() {
        return day;
    }

    private void askHours(boolean asked) {
        below.removeAll();
        hours = null;
        if (asked) {
            hours = new SlotEditor(day.date().getDayOfWeek()).withLabel(getTranslation("register.edit.times"));
            hours.setValue(DayWords.toEditor(day.planned(), day.date().getDayOfWeek()));
            below.add(hours);
        }
    }

    /** As planned, unless something is chosen or told already. */
    void asPlanned() {
        if (says.isEmpty() && day.counts() == null) {
            says.setValue(Says.AS_PLANNED);
        }
    }

    /** Empty while nothing is chosen. */
    Optional<Written> written() {
        return Optional.ofNullable(says.getValue()).map(this::written);
    }

    private Written written(Says chosen) {
        return switch (chosen) {
            case AS_PLANNED -> written(DayKind.PRESENT, day.planned());
            case OTHER_HOURS -> otherHours();
            case JUSTIFIED -> written(DayKind.EXCUSED, List.of());
            case UNJUSTIFIED -> written(DayKind.UNEXCUSED, List.of());
        };
    }

    private Written otherHours() {
        var slots = DayWords.fromEditor(Objects.requireNonNull(hours).getValue());
        boolean shorter = TimeSlot.sum(slots).compareTo(TimeSlot.sum(day.planned())) < 0;
        return written(shorter ? DayKind.PARTIAL : DayKind.PRESENT, slots);
    }

    private Written written(DayKind kind, List<TimeSlot> slots) {
        return new Written(day.engagement(), day.date(), kind, slots);
    }

    /** Whether the hours can be read; says so where they cannot. */
    boolean isReadable() {
        if (hours == null) {
            return true;
        }
        var problem = hours.isEmpty() ? Optional.of(getTranslation("attendance.error.timesMissing")) : hours.problem();
        hours.setErrorMessage(problem.orElse(""));
        hours.setInvalid(problem.isPresent());
        return problem.isEmpty();
    }

    void showRefusal(String words) {
        refusal.setText(words);
    }
}
