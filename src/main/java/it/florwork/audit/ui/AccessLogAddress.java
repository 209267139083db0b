package it.florwork.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import it.florwork.audit.AccessLogFilter;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the log asks for: {@code access-log?from=2026-11-01&to=2026-11-23&who=operator&for=people.page
 * &kind=candidate&whose=…}. Codes and ids only; what it cannot read it leaves out, and a period is always set.
 */
record AccessLogAddress(AccessLogFilter filter) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WHO = "who";
    private static final String PURPOSE = "for";
    private static final String KIND = "kind";
    private static final String WHOSE = "whose";
    private static final int USUAL_DAYS = 7;

    /** @param withSubjects whether the viewer may ask whose data was seen */
    static AccessLogAddress read(QueryParameters parameters, boolean withSubjects, LocalDate today) {
        var to = date(parameters, TO).orElse(today);
        var from = date(parameters, FROM).orElse(to.minusDays(USUAL_DAYS - 1));
        return new AccessLogAddress(new AccessLogFilter(
                days(from, to),
                parameters.getSingleParameter(WHO).orElse(null),
                parameters.getSingleParameter(PURPOSE).orElse(null),
                withSubjects ? parameters.getSingleParameter(KIND).orElse(null) : null,
                withSubjects ? parameters.getSingleParameter(WHOSE).orElse(null) : null));
    }

    /** As much of these days as may be asked for at once; an end before the beginning asks for the beginning. */
    static Period days(LocalDate from, LocalDate to) {
        var last = to.isBefore(from) ? from : to;
        var earliest = last.minusDays(AccessLogFilter.MOST_DAYS - 1);
        return Period.of(from.isBefore(earliest) ? earliest : from, last);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FROM, filter.days().firstDay().toString());
        parameters.put(TO, filter.days().lastDay().toString());
        put(parameters, WHO, filter.username());
        put(parameters, PURPOSE, filter.purpose());
        put(parameters, KIND, filter.subjectKind());
        put(parameters, WHOSE, filter.subject());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static Optional<LocalDate> date(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(AccessLogAddress::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
