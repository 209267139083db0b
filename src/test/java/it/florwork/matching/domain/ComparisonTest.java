package it.florwork.matching.domain;

import static it.florwork.matching.FitCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.matching.Fit;
import it.florwork.matching.FitCode;
import it.florwork.matching.Suitability;
import it.florwork.matching.Verdict;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final String MORNINGS = "1 510-750;2 510-750;3 510-750;4 510-750;5 510-750";
    private static final SkillCode WATERING = new SkillCode("watering");
    private static final SkillCode HEDGES = new SkillCode("hedge_pruning");

    @ParameterizedTest(name = "asked {0}, free {1}: {2} {3} {4}")
    @CsvSource(textBlock = """
            1 510-750;2 510-750;3 510-750;4 510-750;5 510-750 | 1 480-780;2 480-780;3 480-780;4 480-780;5 480-780 | ALL_MORNINGS    | YES    | 5
            1 510-750;2 510-750;3 510-750;4 510-750;5 510-750 | 1 480-780;2 480-780;3 480-780;4 480-780           | DAYS_MISSING    | PARTLY | 5
            1 510-750;2 510-750;3 510-750;4 510-750;5 510-750 | 1 480-780;2 480-780;3 480-780;4 480-700;5 480-740 | DAYS_MISSING    | PARTLY | 4 5
            1 510-750;2 510-750;3 510-750;4 510-750;5 510-750 | 1 480-780;2 480-780                               | ONLY_DAYS       | NO     | 1 2
            1 510-750;2 510-750;3 510-750;4 510-750;5 510-750 | 1 840-1080;2 840-1080;3 840-1080                  | ONLY_AFTERNOONS | NO     | ''
            1 840-1080;2 840-1080;3 840-1080                  | 1 480-720;2 480-720;3 480-720                     | ONLY_MORNINGS   | NO     | ''
            1 840-1080;2 840-1080                             | 1 840-1080;2 840-1080                             | ALL_AFTERNOONS  | YES    | 2
            1 510-750;1 780-960;2 510-750                     | 1 480-1080;2 480-1080                             | ALL_DAYS        | YES    | 2
            1 510-750;1 780-960;2 510-750;2 780-960           | 1 480-760;2 480-1080                              | DAYS_MISSING    | PARTLY | 1
            1 510-750                                         | ''                                                | HOURS_UNKNOWN   | PARTLY | ''
            1 510-750                                         | 1 480-600;1 600-780                               | ALL_MORNINGS    | YES    | 1
            6 480-720                                         | 1 480-720                                         | DAYS_MISSING    | NO     | 6
            """, delimiter = '|')
    void saysWhichDaysAreMissing(String asked, String free, FitCode said, Verdict verdict, String details) {
        assertThat(compare(wanted(asked), person().free(free)).needs().getFirst())
                .isEqualTo(new Fit(said, verdict, details.isEmpty() ? List.of() : List.of(details.split(" "))));
    }

    @ParameterizedTest(name = "way {0}, accepted {1}: {2}")
    @CsvSource({
        "20, 45, TRAVEL_WITHIN, YES",
        "45, 45, TRAVEL_WITHIN, YES",
        "46, 45, TRAVEL_LONGER, PARTLY",
        "60, 45, TRAVEL_LONGER, PARTLY",
        "61, 45, TRAVEL_TOO_LONG, NO",
        ", 45, TRAVEL_UNKNOWN, PARTLY",
        "20, , TRAVEL_UNKNOWN, PARTLY",
    })
    void weighsTheWayAgainstWhatThePersonAccepts(
            @Nullable Integer way, @Nullable Integer accepted, FitCode said, Verdict verdict) {
        var fit = compare(wanted(MORNINGS), person().travelling(way, accepted))
                .needs()
                .get(1);
        assertThat(fit.code()).isEqualTo(said);
        assertThat(fit.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "speaks {0}, asked A2: {1}")
    @CsvSource({
        "B1, ITALIAN_ENOUGH, YES",
        "A2, ITALIAN_ENOUGH, YES",
        "A1, ITALIAN_ALMOST, PARTLY",
        "A0, ITALIAN_TOO_LOW, NO",
        ", ITALIAN_UNKNOWN, PARTLY",
    })
    void comparesTheItalian(@Nullable ItalianLevel speaks, FitCode said, Verdict verdict) {
        var fit = compare(wanted(MORNINGS), person().speaking(speaks)).needs().get(2);
        assertThat(fit.code()).isEqualTo(said);
        assertThat(fit.verdict()).isEqualTo(verdict);
    }

    @Test
    void aSkillThatMustBeThereExcludesUnlessItIsTaughtThere() {
        var must = wanted(Set.of(WATERING), Set.of(), Set.of());
        assertThat(compare(must, person()).obstacles()).containsExactly(Fit.of(SKILL_MISSING, Verdict.NO, WATERING));
        assertThat(compare(must, person().knowing(WATERING)).fits()).isTrue();

        var taught = wanted(Set.of(WATERING), Set.of(), Set.of(WATERING));
        assertThat(compare(taught, person()).fits()).isTrue();
        assertThat(compare(taught, person()).needs()).contains(Fit.of(SKILL_LEARNED_HERE, Verdict.LEARNS, WATERING));
        assertThat(compare(taught, person().knowing(WATERING)).needs())
                .containsOnlyOnce(Fit.of(SKILL_PRESENT, Verdict.YES, WATERING));
    }

    @Test
    void wishesAndLikingsNeverExclude() {
        var suitability = compare(wanted(Set.of(), Set.of(HEDGES), Set.of()), person().liking(false));
        assertThat(suitability.fits()).isTrue();
        assertThat(suitability.preferences())
                .containsExactly(
                        Fit.of(WISHED_SKILL_ABSENT, Verdict.PARTLY, HEDGES), Fit.of(RATHER_INDOORS, Verdict.PARTLY));
    }

    @Test
    void whoIsApprovedElsewhereOrMayNotDoThisInternshipDoesNotFitNow() {
        var none = Set.<SkillCode>of();
        var onlyTisWithLicence = new Wanted(
                WeeklyTimetable.parse(MORNINGS), ItalianLevel.A2, none, none, none, true, true, Set.of(Regime.TIS));
        assertThat(compare(onlyTisWithLicence, person().onlyTe().bound()).obstacles())
                .extracting(Fit::code)
                .containsExactly(LICENCE_MISSING, REGIME_NOT_POSSIBLE, BOUND_ELSEWHERE);
    }

    @Test
    void firstComesWhoHasWhatMustBeThenWhoseWishesAreMet() {
        var wish = wanted(Set.of(), Set.of(HEDGES), Set.of());
        var all = compare(wish, person().knowing(HEDGES));
        var withoutWish = compare(wish, person());
        var farther = compare(wish, person().knowing(HEDGES).travelling(50, 45));
        assertThat(Stream.of(farther, withoutWish, all).sorted(Suitability.ORDER))
                .containsExactly(all, withoutWish, farther);
    }

    @Test
    void tellsReasonsThatCanBeKeptAndReadAgain() {
        var suitability = compare(
                wanted(Set.of(WATERING), Set.of(HEDGES), Set.of(WATERING)),
                person().free("1 480-780").travelling(50, 45).speaking(null).liking(true));
        assertThat(Fit.parse(Fit.format(suitability.needs()))).isEqualTo(suitability.needs());
        assertThat(Fit.parse(Fit.format(suitability.preferences()))).isEqualTo(suitability.preferences());
        assertThat(Fit.parse("")).isEmpty();
    }

    /** Whatever the two are: more hours, a shorter way or more Italian never turn a yes into a no. */
    @Test
    void givingMoreNeverMakesItWorse() {
        long seed = 20261124;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var wanted = wanted(week(random, 5));
            var free = week(random, 5);
            int way = random.nextInt(90);
            var level = ItalianLevel.values()[random.nextInt(5)];
            var poorer =
                    compare(wanted, person().free(free).travelling(way + 10, 45).speaking(level));
            var richer = compare(
                    wanted,
                    person().free(wider(free))
                            .travelling(way, 45)
                            .speaking(ItalianLevel.values()[level.ordinal() + 1]));
            assertThat(richer.fits() || !poorer.fits())
                    .as("seed %d, round %d: %s, then %s", seed, round, poorer, richer)
                    .isTrue();
        }
    }

    private static String week(Random random, int days) {
        return random.ints(days, 1, 8)
                .distinct()
                .sorted()
                .mapToObj(day -> {
                    int from = 420 + 30 * random.nextInt(12);
                    return day + " " + from + "-" + (from + 60 + 30 * random.nextInt(10));
                })
                .collect(Collectors.joining(";"));
    }

    private static String wider(String week) {
        var slots = new ArrayList<WeeklyTimetable.Slot>();
        for (var slot : WeeklyTimetable.parse(week).slots()) {
            slots.add(new WeeklyTimetable.Slot(slot.day(), slot.from() - 60, slot.to() + 60));
        }
        return new WeeklyTimetable(slots).format();
    }

    private static Suitability compare(Wanted wanted, Person person) {
        return new Comparison(wanted, person.offered(), 15).suitability();
    }

    private static Wanted wanted(String week) {
        var none = Set.<SkillCode>of();
        return new Wanted(
                WeeklyTimetable.parse(week), ItalianLevel.A2, none, none, none, true, false, Set.of(Regime.values()));
    }

    private static Wanted wanted(Set<SkillCode> must, Set<SkillCode> wish, Set<SkillCode> trainable) {
        return new Wanted(
                WeeklyTimetable.parse(MORNINGS),
                ItalianLevel.A2,
                must,
                wish,
                trainable,
                true,
                false,
                Set.of(Regime.values()));
    }

    /** Somebody whom nothing keeps away, until a test says otherwise. */
    private static Person person() {
        return new Person(new Offered(
                WeeklyTimetable.parse(MORNINGS),
                20,
                45,
                ItalianLevel.A2,
                Set.of(),
                null,
                false,
                Set.of(Regime.values()),
                false));
    }

    private record Person(Offered offered) {
        Person free(String week) {
            return with(WeeklyTimetable.parse(week), offered.travelMinutes(), offered.acceptedTravelMinutes());
        }

        Person travelling(@Nullable Integer way, @Nullable Integer accepted) {
            return with(offered.availability(), way, accepted);
        }

        private Person with(WeeklyTimetable free, @Nullable Integer way, @Nullable Integer accepted) {
            return new Person(new Offered(
                    free,
                    way,
                    accepted,
                    offered.italian(),
                    offered.skills(),
                    offered.likesOutdoors(),
                    offered.drivingLicence(),
                    offered.regimes(),
                    offered.boundElsewhere()));
        }

        Person speaking(@Nullable ItalianLevel level) {
            return with(level, offered.skills(), offered.likesOutdoors(), offered.regimes(), offered.boundElsewhere());
        }

        Person knowing(SkillCode... skills) {
            return with(
                    offered.italian(),
                    Set.of(skills),
                    offered.likesOutdoors(),
                    offered.regimes(),
                    offered.boundElsewhere());
        }

        Person liking(boolean outdoors) {
            return with(offered.italian(), offered.skills(), outdoors, offered.regimes(), offered.boundElsewhere());
        }

        Person onlyTe() {
            return with(
                    offered.italian(),
                    offered.skills(),
                    offered.likesOutdoors(),
                    Set.of(Regime.TE),
                    offered.boundElsewhere());
        }

        Person bound() {
            return with(offered.italian(), offered.skills(), offered.likesOutdoors(), offered.regimes(), true);
        }

        private Person with(
                @Nullable ItalianLevel italian,
                Set<SkillCode> skills,
                @Nullable Boolean outdoors,
                Set<Regime> regimes,
                boolean bound) {
            return new Person(new Offered(
                    offered.availability(),
                    offered.travelMinutes(),
                    offered.acceptedTravelMinutes(),
                    italian,
                    skills,
                    outdoors,
                    offered.drivingLicence(),
                    regimes,
                    bound));
        }
    }
}
