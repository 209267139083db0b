package it.florwork.attendance.ui;

import com.vaadin.flow.component.select.Select;
import it.florwork.attendance.WeekCycle;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WeekEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The hours of one week, or of up to four that take turns. A week that is added begins as the one before it. */
class CycleEditor extends Stack {
    private final Select<Integer> length = new Select<>();
    private final Stack weeks = new Stack();
    private final List<WeekEditor> editors = new ArrayList<>();
    private Runnable changed = () -> {};

    CycleEditor(WeekCycle cycle) {
        length.setLabel(getTranslation("attendance.cycle.length"));
        length.setItems(IntStream.rangeClosed(1, WeekCycle.MOST_WEEKS).boxed().toList());
        length.setItemLabelGenerator(number -> getTranslation("attendance.cycle.length.of", number));
        length.setValue(cycle.weeks().size());
        length.addValueChangeListener(change -> {
            resize(change.getValue());
            changed.run();
        });
        add(length, weeks);
        cycle.weeks().forEach(this::append);
        label();
    }

    /** Hears of each change. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    WeekCycle value() {
        return new WeekCycle(editors.stream().map(WeekEditor::getValue).toList());
    }

    private void resize(int number) {
        while (editors.size() > number) {
            weeks.remove(editors.removeLast());
        }
        while (editors.size() < number) {
            append(editors.getLast().getValue());
        }
        label();
    }

    private void append(WeeklyTimetable week) {
        var editor = new WeekEditor("");
        editor.setValue(week);
        editor.addValueChangeListener(change -> changed.run());
        editors.add(editor);
        weeks.add(editor);
    }

    private void label() {
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i)
                    .setLabel(editors.size() == 1 ? getTranslation("attendance.calendar.week") : CycleWords.week(i));
        }
    }
}
