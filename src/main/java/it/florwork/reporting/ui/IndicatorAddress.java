package it.florwork.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import it.florwork.reporting.Cases;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.Slice;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;

/** What the address of an indicator asks for: {@code ?from=2026-01-01&to=2026-11-24&slice=PATHWAY&key=LAB}. */
record IndicatorAddress(Period period, Cases cases) {

    /** Without dates it is the last twelve months; what cannot be read is left out. */
    static IndicatorAddress read(QueryParameters parameters, LocalDate today) {
        var to = parameters
                .getSingleParameter("to")
                .flatMap(SituationAddress::date)
                .orElse(today);
        var from = parameters
                .getSingleParameter("from")
                .flatMap(SituationAddress::date)
                .filter(day -> !day.isAfter(to))
                .orElse(to.minusYears(1).plusDays(1));
        var cases = parameters
                .getSingleParameter("slice")
                .flatMap(name -> Arrays.stream(Slice.values())
                        .filter(slice -> slice.name().equals(name))
                        .findFirst())
                .map(slice ->
                        new Cases(slice, parameters.getSingleParameter("key").orElse("")))
                .orElse(Cases.ALL);
        return new IndicatorAddress(Period.of(from, to), cases);
    }

    static QueryParameters of(Period period) {
        return new IndicatorAddress(period, Cases.ALL).parameters();
    }

    static String path(IndicatorCode code, Period period, Cases cases) {
        return "indicators/" + code + "?"
                + new IndicatorAddress(period, cases).parameters().getQueryString();
    }

    private QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", period.firstDay().toString());
        parameters.put("to", period.lastDay().toString());
        var slice = cases.slice();
        if (slice != null) {
            parameters.put("slice", slice.name());
            parameters.put("key", cases.key());
        }
        return QueryParameters.simple(parameters);
    }
}
