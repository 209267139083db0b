package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;

/** The month so far in hours: done of planned, and whether that is all right. */
class MonthSoFar extends Panel {
    private final MyDays my;

    MonthSoFar(String title, MyDays my) {
        super(title);
        this.my = my;
        addClassName("fw-month-so-far");
        var formats = Formats.current();
        var figure = new Span(formats.hours(my.doneThisMonth()));
        figure.addClassName("fw-figure");
        var of = new Span(getTranslation("register.month.of", formats.hours(my.plannedThisMonth())));
        of.addClassName("fw-note");
        var bar = new ProgressBar(0, 1, my.shareOfMonth());
        bar.getElement().setAttribute("aria-hidden", "true");
        add(new Div(figure, of), bar, verdict(), new RecordLink("my-month", getTranslation("register.month.all")));
    }

    private IconFacts verdict() {
        var formats = Formats.current();
        var missing = my.missingSoFar();
        long unmarked = my.unmarkedThisMonth();
        if (missing.value() == 0) {
            return new IconFacts().fact(FwIcon.CHECK, getTranslation("register.month.good"));
        }
        return unmarked > 0
                ? new IconFacts().fact(FwIcon.CLOCK, getTranslation("register.month.unmarked", unmarked))
                : new IconFacts().fact(FwIcon.INFO, getTranslation("register.month.missing", formats.hours(missing)));
    }
}
