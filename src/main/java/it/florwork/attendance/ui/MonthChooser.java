package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.RecordLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** One month back or on; the address holds which. */
class MonthChooser extends Div {
    private static final Pattern FORM = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

    /** @param path the view's own, with whatever else it keeps in the address */
    MonthChooser(String path, YearMonth month) {
        addClassNames("fw-row", "fw-months");
        var before = to(path, month.minusMonths(1));
        before.addComponentAsFirst(FwIcon.BACK.create());
        var after = to(path, month.plusMonths(1));
        after.add(FwIcon.FORWARD.create());
        add(before, after);
    }

    private static RecordLink to(String path, YearMonth month) {
        var link = new RecordLink(
                path + (path.contains("?") ? "&" : "?") + "month=" + month,
                Formats.current().month(month));
        link.addClassNames("fw-button", "fw-plain");
        return link;
    }

    /** The month in the address, if it is one. */
    static Optional<YearMonth> in(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("month")
                .filter(FORM.asMatchPredicate())
                .map(YearMonth::parse);
    }

    /** The month to look at when the address names none: the last one, in its first days, else this one. */
    static YearMonth current(LocalDate today) {
        var month = YearMonth.from(today);
        return today.getDayOfMonth() <= 10 ? month.minusMonths(1) : month;
    }
}
