package it.florwork.opening.ui;

import com.vaadin.flow.component.html.Paragraph;
import it.florwork.opening.PostOpening;
import it.florwork.shared.Minutes;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.shell.DraftBar;

/** On which days and hours? Cells to tap, or exact times. */
class WeekQuestion extends Question {
    private static final Minutes MOST = Minutes.ofHours(40);

    private final TouchWeek cells = new TouchWeek(getTranslation("opening.timetable"), MOST);
    private final WeekEditor exact = new WeekEditor(getTranslation("opening.timetable")).withLimit(MOST);
    private final ActionButton toExact =
            ActionButton.link(FwIcon.CLOCK, getTranslation("opening.timetable.exact"), click -> {
                exact().setValue(cells().getValue());
                show(true);
            });

    WeekQuestion() {
        add(new Paragraph(getTranslation("opening.timetable.help")));
        var needed = getTranslation("opening.error.missing.timetable");
        var tooMuch = getTranslation("opening.error.tooManyHours", MOST.value() / 60);
        binder().forField(cells)
                .withValidator(week -> exact.isVisible() || !week.isEmpty(), needed)
                .withValidator(
                        week -> exact.isVisible() || week.minutesPerWeek().compareTo(MOST) <= 0, tooMuch)
                .bind(need -> TouchWeek.fits(need.timetable()) ? need.timetable() : WeeklyTimetable.EMPTY, bySteps());
        binder().forField(exact)
                .withValidator(week -> !exact.isVisible() || !week.isEmpty(), needed)
                .withValidator(
                        week -> !exact.isVisible() || week.minutesPerWeek().compareTo(MOST) <= 0, tooMuch)
                .bind(PostOpening::timetable, bySteps());
        ask(cells, exact);
        add(toExact);
    }

    private TouchWeek cells() {
        return cells;
    }

    private WeekEditor exact() {
        return exact;
    }

    @Override
    void read(PostOpening need) {
        show(!TouchWeek.fits(need.timetable()));
        super.read(need);
    }

    private void show(boolean exactly) {
        exact.setVisible(exactly);
        cells.setVisible(!exactly);
        toExact.setVisible(!exactly);
    }

    @Override
    void keepIn(DraftBar draft) {
        draft.keep("week", cells, WeeklyTimetable::format, WeeklyTimetable::parse)
                .keep("exactWeek", exact, WeeklyTimetable::format, WeeklyTimetable::parse);
        exact.addValueChangeListener(change -> {
            if (!change.isFromClient() && !TouchWeek.fits(change.getValue())) {
                show(true);
            }
        });
    }

    @Override
    PostOpening answer(PostOpening need) {
        return need.weekly(exact.isVisible() ? exact.getValue() : cells.getValue());
    }
}
