package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import it.florwork.attendance.MonthDetail;
import it.florwork.shared.ui.Formats;

/** Hours done of planned, as figures and as a bar. */
class MonthSums extends Div {
    MonthSums(MonthDetail month) {
        addClassName("fw-month-so-far");
        var formats = Formats.current();
        var figure = new Span(formats.hours(month.done()));
        figure.addClassName("fw-figure");
        var of = new Span(getTranslation("attendance.month.of", formats.hours(month.planned())));
        add(new Paragraph(figure, new Span(" "), of));
        if (month.planned().value() > 0) {
            var bar = new ProgressBar(
                    0,
                    1,
                    Math.min(
                            1.0, (double) month.done().value() / month.planned().value()));
            bar.getElement().setAttribute("aria-hidden", "true");
            add(bar);
        }
    }
}
