package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.HolidayTable;
import it.florwork.rules.HolidayService;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;

/** The holidays of a year, and where each holds. The address holds the year. */
@Route("holidays")
@PageTitle("attendance.holidays.title")
@Menu(title = "attendance.holidays.title", order = 70, icon = "week")
@RolesAllowed({Role.OPERATOR, Role.ADMINISTRATOR})
class HolidaysView extends Stack implements BeforeEnterObserver {
    private static final Pattern FORM = Pattern.compile("20\\d\\d");

    private final HolidayTable holidays;
    private final HolidayService rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    HolidaysView(HolidayTable holidays, HolidayService rules, CurrentViewer viewer, Clock clock) {
        this.holidays = holidays;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(FORM.asMatchPredicate())
                .map(Year::parse)
                .orElse(Year.now(clock));
        show(year);
    }

    private void show(Year year) {
        removeAll();
        var chooser = Stack.row(to(year.minusYears(1), FwIcon.BACK), to(year.plusYears(1), FwIcon.FORWARD));
        chooser.addClassName("fw-months");
        add(
                new PageHeader(getTranslation("attendance.holidays.of", year.toString())),
                new Paragraph(getTranslation("attendance.holidays.effect")),
                chooser,
                new Panel(new WorkList(holidays.of(year).stream().map(this::row).toList())).flush());
        if (viewer.get().is(Role.ADMINISTRATOR)) {
            add(new HolidayRulesPanel(rules, year, LocalDate.now(clock), () -> show(year)));
        }
    }

    private static RecordLink to(Year year, FwIcon icon) {
        var link = RecordLink.ofData("holidays?year=" + year, year.toString());
        link.addClassNames("fw-button", "fw-plain");
        if (icon == FwIcon.BACK) {
            link.addComponentAsFirst(icon.create());
        } else {
            link.add(icon.create());
        }
        return link;
    }

    private WorkRow row(HolidayTable.Row holiday) {
        var row = WorkRow.plain(new Span(Formats.current().longDay(holiday.day())));
        return holiday.where().isEmpty()
                ? row.withFact(getTranslation("attendance.holidays.everywhere"))
                : row.withFact(Data.text(String.join(", ", holiday.where())));
    }
}
