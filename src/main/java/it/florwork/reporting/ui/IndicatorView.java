package it.florwork.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.reporting.Cases;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.IndicatorDetail;
import it.florwork.reporting.IndicatorPerson;
import it.florwork.reporting.Indicators;
import it.florwork.reporting.Situation;
import it.florwork.reporting.SliceRow;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.TableLinks;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One indicator: how it is made, by pathway, group and month, and for the team the people behind each figure. */
@Route("indicators/:indicator")
@PageTitle("reporting.indicator")
@RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
class IndicatorView extends Stack implements BeforeEnterObserver {
    private final transient Indicators indicators;
    private final transient Clock clock;
    private final boolean team;
    private final transient IndicatorWords words = new IndicatorWords(getLocale(), this::getTranslation);

    IndicatorView(Indicators indicators, CurrentViewer viewer, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
        this.team = viewer.get().is(Role.OPERATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = Arrays.stream(IndicatorCode.values())
                .filter(IndicatorCode::hasData)
                .filter(one -> one.name()
                        .equals(event.getRouteParameters().get("indicator").orElse("")))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator in the address"));
        var asked = IndicatorAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        show(indicators.detail(code, asked.period()), asked.cases());
    }

    private void show(IndicatorDetail detail, Cases opened) {
        removeAll();
        var code = detail.code();
        var columns = new Columns().aside(formula(detail));
        if (team && opened.slice() != null) {
            columns.work(people(detail, opened));
        }
        columns.work(new MonthLine(detail, words));
        detail.slices()
                .forEach((slice, rows) -> columns.work(new Panel(
                                getTranslation("reporting.slice." + slice),
                                new SliceTable(
                                        getTranslation("reporting.column." + slice),
                                        code,
                                        rows,
                                        words,
                                        row -> line(detail, new Cases(slice, row.key()), words.line(slice, row))))
                        .flush()));
        if (team && opened.slice() == null) {
            columns.aside(people(detail, opened));
        }
        if (!team) {
            columns.aside(Panel.note(getTranslation("reporting.heldBack.why", Situation.SMALLEST_SHOWN)));
        }
        add(
                new PageHeader(words.value(code, detail.figure()))
                        .withKicker(new RecordLink(
                                "indicators?"
                                        + IndicatorAddress.of(detail.period()).getQueryString(),
                                getTranslation("reporting.indicators")))
                        .withSubtitle(words.title(code))
                        .withActions(new TableLinks(
                                "reporting.indicators.file",
                                () -> IndicatorTables.one(
                                        indicators.detail(code, detail.period()), words, this::getTranslation))),
                new PeriodFields(
                        detail.period(),
                        chosen -> UI.getCurrentOrThrow().navigate(IndicatorAddress.path(code, chosen, Cases.ALL))),
                columns);
    }

    private Component line(IndicatorDetail detail, Cases cases, String label) {
        return team
                ? RecordLink.ofData(IndicatorAddress.path(detail.code(), detail.period(), cases), label)
                : new Span(label);
    }

    private Panel formula(IndicatorDetail detail) {
        var code = detail.code();
        var figure = detail.figure();
        var facts = new FactList();
        if (code.isMedian()) {
            facts.fact(getTranslation("reporting.median"), words.numerator(code))
                    .fact(getTranslation("reporting.cases"), words.of(code, figure));
        } else {
            facts.fact(words.numerator(code), figure.held() ? "–" : words.count(code, figure.numerator()))
                    .fact(words.denominator(code), figure.held() ? "–" : words.count(code, figure.denominator()));
        }
        facts.fact(getTranslation("reporting.period"), Formats.current().period(detail.period()));
        return new Panel(getTranslation("reporting.howItIsMade"), facts, Panel.note(words.dates(code)));
    }

    private Stack people(IndicatorDetail detail, Cases opened) {
        Period period = detail.period();
        var code = detail.code();
        int count = indicators.countPeople(code, period, opened);
        var rows = new PagedRows<IndicatorPerson>(
                person -> row(code, person),
                getTranslation("reporting.people.none"),
                getTranslation("reporting.people.more"));
        rows.show(count, page -> indicators.people(code, period, opened, page * PagedRows.SIZE, PagedRows.SIZE));
        var heading = new H2(title(detail, opened, count));
        return opened.slice() == null
                ? new Stack(heading, rows)
                : new Stack(
                        heading,
                        new RecordLink(
                                IndicatorAddress.path(code, period, Cases.ALL), getTranslation("reporting.people.all")),
                        rows);
    }

    private String title(IndicatorDetail detail, Cases opened, int count) {
        var slice = opened.slice();
        if (slice == null) {
            return getTranslation(
                    detail.code().unit() == IndicatorCode.Unit.PEOPLE ? "reporting.people" : "reporting.medianOf",
                    count);
        }
        var line = detail.slices().getOrDefault(slice, List.<SliceRow>of()).stream()
                .filter(row -> row.key().equals(opened.key()))
                .findFirst()
                .map(row -> words.line(slice, row))
                .orElse("");
        return getTranslation("reporting.people.of", line, count);
    }

    private WorkRow row(IndicatorCode code, IndicatorPerson person) {
        return new WorkRow(WorkRow.Side.PERSON, "people/" + person.id(), person.codeName())
                .ofData()
                .withFact(Formats.current().date(person.on()) + " · " + words.says(code, person));
    }
}
