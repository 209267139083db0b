package it.florwork.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import it.florwork.reporting.SituationKey;
import it.florwork.reporting.SituationMove;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the moves asks for: {@code ?from=…&to=…&was=lab&now=placement}. */
record MovesAddress(
        Period period, @Nullable SituationKey was, @Nullable SituationKey now) {
    private static final String NOT_KNOWN = "nobody";

    static MovesAddress read(QueryParameters parameters, LocalDate today) {
        return new MovesAddress(
                IndicatorAddress.read(parameters, today).period(), key(parameters, "was"), key(parameters, "now"));
    }

    static QueryParameters of(Period period) {
        return new MovesAddress(period, null, null).parameters();
    }

    static String path(Period period, SituationMove move) {
        return "situation/moves?"
                + new MovesAddress(period, move.was(), move.now()).parameters().getQueryString();
    }

    boolean isOf(SituationMove move) {
        return now == move.now() && was == move.was();
    }

    private QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", period.firstDay().toString());
        parameters.put("to", period.lastDay().toString());
        if (now != null) {
            parameters.put("was", was == null ? NOT_KNOWN : was.code());
            parameters.put("now", now.code());
        }
        return QueryParameters.simple(parameters);
    }

    private static @Nullable SituationKey key(QueryParameters parameters, String name) {
        Optional<String> code = parameters.getSingleParameter(name);
        return Arrays.stream(SituationKey.values())
                .filter(key -> code.isPresent() && key.code().equals(code.get().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
