package it.florwork.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.reporting.Cases;
import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.Indicators;
import it.florwork.reporting.Situation;
import it.florwork.shared.Period;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.TableLinks;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** All indicators for a period, each with what it is made of; the address holds the period. */
@Route("indicators")
@PageTitle("reporting.indicators")
@Menu(title = "reporting.indicators", order = 92, icon = "chart")
@RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
class IndicatorsView extends Stack implements BeforeEnterObserver {
    private final transient Indicators indicators;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;
    private final transient IndicatorWords words = new IndicatorWords(getLocale(), this::getTranslation);

    IndicatorsView(Indicators indicators, CurrentViewer viewer, Clock clock) {
        this.indicators = indicators;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(IndicatorAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock))
                .period());
    }

    private void show(Period period) {
        var overview = indicators.overview(period);
        var figures = overview.figures();
        removeAll();
        add(
                new PageHeader(getTranslation("reporting.indicators"))
                        .withSubtitle(Formats.current().period(period))
                        .withActions(new TableLinks(
                                "reporting.indicators.file",
                                () -> IndicatorTables.all(
                                        indicators.overview(period).figures(), period, words, this::text))),
                new PeriodFields(
                        period,
                        chosen -> UI.getCurrentOrThrow().navigate(IndicatorsView.class, IndicatorAddress.of(chosen))),
                new Panel(new WorkList(Arrays.stream(IndicatorCode.values())
                                .filter(IndicatorCode::hasData)
                                .map(code -> row(code, period, figures))
                                .toList()))
                        .flush(),
                new OverviewLines(overview, words),
                new Panel(
                                getTranslation("reporting.noData"),
                                new WorkList(Arrays.stream(IndicatorCode.values())
                                        .filter(code -> !code.hasData())
                                        .map(this::empty)
                                        .toList()))
                        .flush());
        if (!viewer.get().is(Role.OPERATOR)) {
            add(Panel.note(getTranslation("reporting.heldBack.why", Situation.SMALLEST_SHOWN)));
        }
    }

    private WorkRow row(IndicatorCode code, Period period, Map<IndicatorCode, Figure> figures) {
        var figure = figures.getOrDefault(code, Figure.HELD);
        var value = new Span(words.value(code, figure));
        value.addClassName("fw-indicator-value");
        return WorkRow.plain(new RecordLink(IndicatorAddress.path(code, period, Cases.ALL), words.title(code)))
                .withFact(words.numerator(code) + " / " + words.denominator(code) + ": " + words.of(code, figure))
                .withChip(value);
    }

    private WorkRow empty(IndicatorCode code) {
        return WorkRow.plain(new Span(words.title(code)))
                .withFact(words.numerator(code) + " / " + words.denominator(code))
                .withChip(new Span(getTranslation("reporting.noDataYet")));
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
