package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.attendance.PlanEffect;
import it.florwork.attendance.WeekCycle;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;

/** Other weeks from a day on; what that does to the plan stands there before anything is saved. */
class ChangeWeeksPanel extends Panel {
    private static final int MOST_MONTHS = 3;

    /** What the panel asks for. */
    interface Change {
        /** The first line of the effect: whom it concerns; and the effect itself. */
        Preview preview(LocalDate from, WeekCycle cycle);

        void save(LocalDate from, WeekCycle cycle);
    }

    /** @param lead a sentence above the effect; empty for none */
    record Preview(String lead, PlanEffect effect) {}

    private final Change change;
    private final Formats formats = Formats.current();
    private final DatePicker from;
    private final CycleEditor weeks;
    private final Div effect = new Div();

    ChangeWeeksPanel(Period period, WeekCycle current, Change change) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.calendar.change"));
        this.change = change;
        this.from = formats.datePicker(getTranslation("attendance.calendar.from"));
        Pickers.within(from, period);
        this.weeks = new CycleEditor(current);
        effect.addClassName("fw-plan-effect");
        effect.getElement().setAttribute("role", "status");
        from.addValueChangeListener(picked -> preview());
        weeks.onChange(this::preview);
        add(new Stack(
                new Paragraph(getTranslation("attendance.calendar.change.effect")),
                from,
                weeks,
                effect,
                ActionButton.quiet(getTranslation("attendance.calendar.change.save"), click -> {
                    if (Pickers.isComplete(from)) {
                        change.save(from.getValue(), weeks.value());
                    }
                })));
    }

    private void preview() {
        effect.removeAll();
        var cycle = weeks.value();
        if (from.isEmpty() || from.isInvalid() || cycle.isEmpty()) {
            return;
        }
        var shown = change.preview(from.getValue(), cycle);
        if (!shown.lead().isEmpty()) {
            effect.add(new Paragraph(shown.lead()));
        }
        show(shown.effect());
    }

    private void show(PlanEffect found) {
        if (found.months().isEmpty()) {
            effect.add(new Paragraph(getTranslation("attendance.effect.none")));
            return;
        }
        effect.add(new Paragraph(getTranslation(
                "attendance.effect.week",
                formats.date(found.from()),
                formats.hours(found.weekAfter()),
                formats.hours(found.weekBefore()))));
        var months = new UnorderedList();
        found.months().stream()
                .limit(MOST_MONTHS)
                .forEach(month -> months.add(new ListItem(getTranslation(
                        "attendance.effect.month",
                        formats.month(month.month()),
                        formats.hours(month.after()),
                        formats.hours(month.before())))));
        int more = found.months().size() - MOST_MONTHS;
        if (more > 0) {
            months.add(new ListItem(getTranslation("attendance.effect.more", more)));
        }
        effect.add(months);
    }
}
