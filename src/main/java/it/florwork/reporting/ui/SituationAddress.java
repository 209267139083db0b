package it.florwork.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import it.florwork.reporting.SituationKey;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What the address of the situation asks for: {@code situation?on=2026-11-23&row=lab}. What it cannot read it leaves out. */
record SituationAddress(Optional<LocalDate> on, Optional<SituationKey> row) {
    private static final String ON = "on";
    private static final String ROW = "row";
    /** What a date picker can show. */
    private static final ValueRange YEARS = ValueRange.of(2000, 2100);

    static SituationAddress of(LocalDate on) {
        return new SituationAddress(Optional.of(on), Optional.empty());
    }

    static SituationAddress of(LocalDate on, SituationKey row) {
        return new SituationAddress(Optional.of(on), Optional.of(row));
    }

    static SituationAddress read(QueryParameters parameters) {
        return new SituationAddress(
                parameters.getSingleParameter(ON).flatMap(SituationAddress::date),
                parameters
                        .getSingleParameter(ROW)
                        .flatMap(code -> Arrays.stream(SituationKey.values())
                                .filter(key -> key.code().equals(code))
                                .findFirst()));
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        on.ifPresent(day -> parameters.put(ON, day.toString()));
        row.ifPresent(key -> parameters.put(ROW, key.code()));
        return QueryParameters.simple(parameters);
    }

    String path() {
        return "situation?" + parameters().getQueryString();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> YEARS.isValidIntValue(day.getYear()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
