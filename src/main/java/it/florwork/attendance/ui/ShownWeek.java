package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.shared.Period;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.RecordLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The week that holds a date, and the way to the ones before and after.
 *
 * @param path the address in front of the date
 */
record ShownWeek(LocalDate date, String path) {
    LocalDate monday() {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate sunday() {
        return monday().plusDays(6);
    }

    Period period() {
        return Period.of(monday(), sunday());
    }

    /** One arrow back, the week, one arrow on. */
    Div chooser() {
        var shown = new Span(Formats.current().period(period()));
        shown.addClassName("fw-glance-week");
        var row = new Div(
                to(monday().minusWeeks(1), FwIcon.BACK, "register.week.before"),
                shown,
                to(monday().plusWeeks(1), FwIcon.FORWARD, "register.week.after"));
        row.addClassName("fw-glance-chooser");
        return row;
    }

    private RecordLink to(LocalDate week, FwIcon icon, String key) {
        var link = new RecordLink(path + "/" + week, "").withIcon(icon);
        link.addClassNames("fw-button", "fw-icon-only");
        link.getElement().setAttribute("aria-label", UI.getCurrentOrThrow().getTranslation(key));
        return link;
    }
}
