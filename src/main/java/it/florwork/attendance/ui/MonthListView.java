package it.florwork.attendance.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.MonthFilter;
import it.florwork.attendance.MonthRow;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterExport;
import it.florwork.shared.Minutes;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** The months of everybody, for the team: who has not confirmed, who has not signed, what waits for verification. */
@Route("months")
@PageTitle("attendance.months.title")
@Menu(title = "attendance.months.title", order = 60, icon = "calendar")
@RolesAllowed(Role.OPERATOR)
class MonthListView extends Stack implements BeforeEnterObserver {
    private final Months months;
    private final RegisterExport export;
    private final TraineeNames names;
    private final Clock clock;
    private final MonthWords words = new MonthWords(this::getTranslation);
    private final Select<MonthFilter> shown = new Select<>();
    private YearMonth month;

    MonthListView(Months months, RegisterExport export, TraineeNames names, Clock clock) {
        this.months = months;
        this.export = export;
        this.names = names;
        this.clock = clock;
        this.month = YearMonth.now(clock);
        shown.setLabel(getTranslation("attendance.months.shown"));
        shown.setItems(MonthFilter.values());
        shown.setItemLabelGenerator(filter -> getTranslation("attendance.filter." + filter));
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(
                                MonthListView.class,
                                QueryParameters.simple(
                                        Map.of("show", change.getValue().name(), "month", month.toString())));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        month = MonthChooser.in(event.getLocation()).orElse(MonthChooser.current(LocalDate.now(clock)));
        var filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .flatMap(name -> Arrays.stream(MonthFilter.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(MonthFilter.ALL);
        shown.setValue(filter);
        var rows = new PagedRows<Named>(
                this::line, getTranslation("attendance.months.empty"), getTranslation("attendance.months.more"));
        rows.show(
                months.count(month, filter),
                page -> named(months.rows(month, filter, PageRequest.of(page, PagedRows.SIZE))));
        removeAll();
        add(
                new PageHeader(Formats.current().month(month)).withActions(files(filter)),
                Stack.row(shown, new MonthChooser("months?show=" + filter, month)),
                rows);
    }

    private RegisterFiles files(MonthFilter filter) {
        var shownMonth = month;
        return new RegisterFiles((form, language) -> export.listed(shownMonth, filter, form, language));
    }

    /** A row, and what the person is called. */
    private record Named(MonthRow row, String name) {}

    private List<Named> named(List<MonthRow> rows) {
        var shown = names.of(
                rows.stream().collect(toMap(MonthRow::candidate, MonthRow::codeName, (one, same) -> one)),
                "month.list");
        return rows.stream()
                .map(row -> new Named(row, shown.of(row.candidate())))
                .toList();
    }

    private WorkRow line(Named named) {
        var row = named.row();
        var formats = Formats.current();
        return new WorkRow(WorkRow.Side.PERSON, "months/" + row.engagement() + "/" + month, row.codeName())
                .ofData()
                .withFact(Stack.row(
                        Data.text(named.name()),
                        Data.text(row.organisation()),
                        new Span(getTranslation(
                                "attendance.months.hours",
                                formats.clock(new Minutes(row.done())),
                                formats.clock(new Minutes(row.planned()))))))
                .withChip(words.badge(row.status(), row.disputed()));
    }
}
