package it.florwork.reporting;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.reporting.domain.Clocks;
import it.florwork.reporting.domain.Counted;
import it.florwork.reporting.domain.Facts;
import it.florwork.reporting.domain.Figures;
import it.florwork.reporting.domain.Indicator;
import it.florwork.reporting.domain.Outside;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The project's indicators for a period. Their definitions are pure ({@code domain}); here their facts are read, once and
 * with the same number of statements whatever the number of people, and what outsiders may not see is held back.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
public class Indicators {
    private final FactsReader reader;
    private final Whereabouts whereabouts;
    private final Clocks clocks;
    private final JdbcClient database;
    private final CurrentViewer viewer;

    Indicators(FactsReader reader, Whereabouts whereabouts, Clocks clocks, JdbcClient database, CurrentViewer viewer) {
        this.reader = reader;
        this.whereabouts = whereabouts;
        this.clocks = clocks;
        this.database = database;
        this.viewer = viewer;
    }

    /** The figures that there are data for, and of the shares how they went from month to month; the facts are read once. */
    public IndicatorOverview overview(Period period) {
        var facts = facts(period);
        var figures = new EnumMap<IndicatorCode, Figure>(IndicatorCode.class);
        var months = new EnumMap<IndicatorCode, List<SliceRow>>(IndicatorCode.class);
        Indicator.ALL.forEach(indicator -> {
            var code = indicator.code();
            var cases = indicator.counted(facts, period, clocks);
            figures.put(code, total(code, period, cases));
            if (code.isShare()) {
                months.put(code, rows(code, Slice.MONTH, cases));
            }
        });
        return new IndicatorOverview(period, figures, months);
    }

    /** One figure with its breakdowns; those without data have none. */
    public IndicatorDetail detail(IndicatorCode code, Period period) {
        var cases = cases(code, period);
        var slices = new EnumMap<Slice, List<SliceRow>>(Slice.class);
        if (code.hasSlices()) {
            slicesOf(code).forEach(slice -> slices.put(slice, rows(code, slice, cases)));
        }
        return new IndicatorDetail(code, period, total(code, period, cases), slices);
    }

    /** How many cases of people a figure is made of. */
    @RolesAllowed(Role.OPERATOR)
    public int countPeople(IndicatorCode code, Period period, Cases which) {
        return (int) chosen(code, period, which).count();
    }

    /** The people behind a figure or one line of it, the latest first. */
    @RolesAllowed(Role.OPERATOR)
    public List<IndicatorPerson> people(IndicatorCode code, Period period, Cases which, int offset, int limit) {
        var cases = chosen(code, period, which)
                .sorted(Comparator.comparing(Counted::on)
                        .reversed()
                        .thenComparing(one -> Objects.requireNonNull(one.person())))
                .skip(offset)
                .limit(limit)
                .toList();
        var names = names(cases.stream().map(Counted::person).toList());
        return cases.stream()
                .map(one -> new IndicatorPerson(
                        Objects.requireNonNull(one.person()),
                        names.getOrDefault(one.person(), ""),
                        one.on(),
                        one.numerator(),
                        one.denominator()))
                .toList();
    }

    private Stream<Counted> chosen(IndicatorCode code, Period period, Cases which) {
        var slice = which.slice();
        return cases(code, period).stream()
                .filter(one -> one.person() != null)
                .filter(one -> slice == null || key(slice, one).equals(which.key()));
    }

    private List<Counted> cases(IndicatorCode code, Period period) {
        return Indicator.ALL.stream()
                .filter(indicator -> indicator.code() == code)
                .findFirst()
                .map(indicator -> indicator.counted(facts(period), period, clocks))
                .orElse(List.of());
    }

    private Facts facts(Period period) {
        return reader.until(period.lastDay(), whereabouts.all(SituationKey.IN_CHARGE, period.lastDay()));
    }

    private Figure total(IndicatorCode code, Period period, List<Counted> cases) {
        if (isTeam()) {
            return Figures.of(code, cases);
        }
        // who waits is a line of the situation too: what is held back there is not told here
        boolean heldThere = code == IndicatorCode.K13
                && Situation.of(period.lastDay(), whereabouts.counts(period.lastDay())).suppressed().rows().stream()
                        .anyMatch(row -> row.key() == SituationKey.IN_CHARGE && row.count() == null);
        return heldThere ? Figure.HELD : outside(code).total(cases);
    }

    private List<Slice> slicesOf(IndicatorCode code) {
        var slices = new ArrayList<>(List.of(Slice.PATHWAY));
        if (isTeam()) {
            slices.add(Slice.GROUP);
        }
        slices.add(Slice.MONTH);
        if (code == IndicatorCode.K14 && isTeam()) {
            slices.add(Slice.CAUSE);
        }
        return slices;
    }

    private List<SliceRow> rows(IndicatorCode code, Slice slice, List<Counted> cases) {
        var lines = cases.stream()
                .collect(Collectors.groupingBy(one -> key(slice, one), TreeMap::new, Collectors.toList()));
        var outside = isTeam() ? Map.<String, Figure>of() : outside(code).lines(lines);
        return lines.entrySet().stream()
                .filter(line -> slice != Slice.GROUP || !line.getKey().isEmpty())
                .map(line -> new SliceRow(
                        line.getKey(),
                        name(slice, line.getValue()),
                        isTeam()
                                ? Figures.of(code, line.getValue())
                                : outside.getOrDefault(line.getKey(), Figure.HELD)))
                .toList();
    }

    private static String key(Slice slice, Counted one) {
        return switch (slice) {
            case PATHWAY -> one.place().pathway().name();
            case GROUP -> Objects.toString(one.place().group(), "");
            case MONTH -> YearMonth.from(one.on()).toString();
            case CAUSE -> Objects.toString(one.cause(), "");
        };
    }

    private static String name(Slice slice, List<Counted> line) {
        return slice == Slice.GROUP ? line.getFirst().place().groupName() : "";
    }

    private Map<UUID, String> names(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : database
                        .sql("select id, code_name from candidate_card where id in (:people)")
                        .param("people", people.stream().map(UUID::toString).toList())
                        .query((row, n) -> Map.entry(UUID.fromString(row.getString("id")), row.getString("code_name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isTeam() {
        return viewer.get().is(Role.OPERATOR);
    }

    private static Outside outside(IndicatorCode code) {
        return new Outside(code, Situation.SMALLEST_SHOWN);
    }
}
