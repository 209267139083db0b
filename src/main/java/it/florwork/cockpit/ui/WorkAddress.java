package it.florwork.cockpit.ui;

import com.vaadin.flow.router.QueryParameters;
import it.florwork.candidate.CandidateId;
import it.florwork.cockpit.WorkFilter;
import it.florwork.cockpit.WorkKind;
import it.florwork.cockpit.WorkSide;
import it.florwork.shared.NotFound;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters of the worklist in its address, so that a link shows what somebody saw. */
final class WorkAddress {
    static final String ROUTE = "today";

    private WorkAddress() {}

    /** What does not say anything we know is as if it were not there. */
    static WorkFilter read(QueryParameters asked) {
        return new WorkFilter(
                chosen(asked, "side", WorkSide.values()),
                chosen(asked, "kind", WorkKind.values()),
                asked.getSingleParameter("who").filter("mine"::equals).isPresent(),
                asked.getSingleParameter("person")
                        .map(NotFound::id)
                        .map(CandidateId::new)
                        .orElse(null),
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("show").filter("rested"::equals).isPresent());
    }

    private static <E extends Enum<E>> @Nullable E chosen(QueryParameters asked, String name, E[] values) {
        return asked.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(values)
                        .filter(value -> value.name().equals(word))
                        .findFirst())
                .orElse(null);
    }

    static QueryParameters of(WorkFilter filter) {
        var said = new LinkedHashMap<String, String>();
        Optional.ofNullable(filter.side()).ifPresent(side -> said.put("side", side.name()));
        Optional.ofNullable(filter.kind()).ifPresent(kind -> said.put("kind", kind.name()));
        if (filter.mine()) {
            said.put("who", "mine");
        }
        Optional.ofNullable(filter.person()).ifPresent(person -> said.put("person", person.toString()));
        if (!filter.text().isBlank()) {
            said.put("q", filter.text());
        }
        if (filter.rested()) {
            said.put("show", "rested");
        }
        return QueryParameters.simple(Map.copyOf(said));
    }

    static String path(WorkFilter filter) {
        var asked = of(filter).getQueryString();
        return asked.isEmpty() ? ROUTE : ROUTE + "?" + asked;
    }
}
