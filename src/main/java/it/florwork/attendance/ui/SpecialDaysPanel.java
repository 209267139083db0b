package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.CalendarDetail;
import it.florwork.attendance.Calendars;
import it.florwork.attendance.SpecialDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;

/** The single days that differ from the week, each with a way back. */
class SpecialDaysPanel extends Panel {
    private final CalendarDetail calendar;
    private final Calendars calendars;
    private final Runnable changed;
    private final Formats formats = Formats.current();
    private final DayWords words = new DayWords(this::getTranslation);

    SpecialDaysPanel(CalendarDetail calendar, Calendars calendars, Runnable changed) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.calendar.special"));
        this.calendar = calendar;
        this.calendars = calendars;
        this.changed = changed;
        if (calendar.special().isEmpty()) {
            add(new Paragraph(getTranslation("attendance.calendar.special.none")));
        } else {
            add(new WorkList(calendar.special().stream().map(this::row).toList()));
            flush();
        }
    }

    private WorkRow row(SpecialDay day) {
        var date = formats.date(day.date());
        var facts = Stack.row(badge(day));
        if (!day.slots().isEmpty()) {
            facts.add(new Span(words.times(day.slots())));
        }
        var place = day.place();
        if (place != null) {
            facts.add(Data.text(place.siteName() + ", " + place.address()));
        }
        var row = WorkRow.plain(new Span(date)).withFact(facts);
        return row.withAction(
                ActionButton.icon(FwIcon.UNDO, getTranslation("attendance.calendar.asUsual", date), click -> {
                    calendars.asUsual(calendar.engagement(), day.date());
                    changed.run();
                }));
    }

    private StatusBadge badge(SpecialDay day) {
        var word = getTranslation("attendance.special." + day.kind());
        return switch (day.kind()) {
            case CLOSURE, DAY_OFF -> new StatusBadge(Tone.NONE, word);
            case WORKING_HOLIDAY, WORKING_CLOSURE -> new StatusBadge(Tone.READY, word);
            case OTHER_HOURS, EXTRA_DAY -> new StatusBadge(Tone.READY, FwIcon.CLOCK, word);
            case OTHER_PLACE -> new StatusBadge(Tone.READY, FwIcon.PLACE, word);
        };
    }
}
