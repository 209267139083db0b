package it.florwork.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.UserId;
import it.florwork.candidate.FlagVerdict.Permit;
import it.florwork.company.DeclarationPoint;
import it.florwork.company.DeclarationRow;
import it.florwork.company.SiteId;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Outcome;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.ProjectParty;
import it.florwork.placement.domain.Dossier.Fact;
import it.florwork.placement.domain.Dossier.Followed;
import it.florwork.placement.domain.Dossier.Limits;
import it.florwork.placement.domain.Dossier.Records;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
    private static final LocalDate DAY_1 = LocalDate.of(2026, 12, 1);
    private static final Period SIX_MONTHS = new Period(DAY_1, DAY_1.plusMonths(6));
    private static final Dossier.Project SIGNED = new Dossier.Project(true, Set.of());
    private static final Period ALWAYS = Period.startingOn(DAY_1.minusYears(1));
    private static final DeclarationRow GOOD = new DeclarationRow(DAY_1, Set.of(), DAY_1.plusMonths(6));
    private static final Records RECORDS = with(ALWAYS, GOOD);
    private static final String MORNINGS = "1 510-750;2 510-750;3 510-750;4 510-750;5 510-750";

    @ParameterizedTest(name = "until {0}, {1} days suspended: {2}")
    @CsvSource({"2027-05-31, 0, HOLDS", "2027-06-01, 0, FAILS", "2027-06-01, 1, HOLDS", "2027-07-01, 30, FAILS"})
    void v1MaximumLength(LocalDate lastDay, int suspended, Outcome outcome) {
        var plan = new Plan(
                Regime.TE,
                TargetGroup.ORDINARY,
                SiteId.next(),
                Period.of(DAY_1, lastDay),
                WeeklyTimetable.parse(MORNINGS),
                UserId.next(),
                UserId.next(),
                suspended);
        assertThat(result(PolicyCode.V1, given().plan(plan)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2027-01-31, HOLDS", "2027-01-30, FAILS"})
    void v2MinimumLength(LocalDate lastDay, Outcome outcome) {
        assertThat(result(PolicyCode.V2, given().period(Period.of(DAY_1, lastDay)))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void v1AndV2HoldWhereTheLawSetsNoFigure() {
        var none = given().limits(new Limits(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                DAY_1,
                6,
                load(),
                20));
        assertThat(result(PolicyCode.V1, none).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V2, none).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 480-960;2 480-960;3 480-960;4 480-960;5 480-960, HOLDS",
        "1 480-961;2 480-960;3 480-960;4 480-960;5 480-960, FAILS",
        "'', FAILS",
    })
    void v3WeeklyHours(String week, Outcome outcome) {
        assertThat(result(PolicyCode.V3, given().week(week)).outcome()).isEqualTo(outcome);
    }

    @Test
    void v5AHostPlaceIsFreeOnEveryDay() {
        var before = Period.of(DAY_1.minusMonths(5), DAY_1.minusDays(1));
        var inTheMiddle = Period.of(DAY_1.plusMonths(2), DAY_1.plusMonths(3));
        var atTheEnd = Period.of(SIX_MONTHS.lastDay(), DAY_1.plusMonths(9));
        assertThat(result(PolicyCode.V5, given().atSite(before, inTheMiddle)).outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V5, given().atSite(inTheMiddle, atTheEnd)).outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V5, given().atSite(inTheMiddle, inTheMiddle))
                        .details())
                .containsExactly(inTheMiddle.firstDay(), 2);
        assertThat(result(PolicyCode.V5, given().atSite(atTheEnd, atTheEnd)).details())
                .containsExactly(atTheEnd.firstDay(), 2);
    }

    @Test
    void v5TakesNoPlaceForWhomTheLawLeavesItFree() {
        var full = given().atSite(SIX_MONTHS, SIX_MONTHS, SIX_MONTHS);
        assertThat(result(PolicyCode.V5, full.group(TargetGroup.DISABLED)).outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V5, full.group(TargetGroup.GRADUATE)).outcome())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void v5WantsAFreshCountOfTheStaff() {
        var old = given().limits(new Limits(
                OptionalInt.of(2),
                OptionalInt.of(6),
                OptionalInt.of(40),
                OptionalInt.of(2),
                DAY_1.minusMonths(6).minusDays(1),
                6,
                load(),
                20));
        var result = result(PolicyCode.V5, old);
        assertThat(result.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(result.who()).isEqualTo(Responsible.COMPANY);
    }

    @Test
    void v6TheHostTutorFollowsNoMoreThanTheStrictestRegimeAllows() {
        var te = new Followed(Regime.TE, SIX_MONTHS);
        var tis = new Followed(Regime.TIS, SIX_MONTHS);
        assertThat(result(PolicyCode.V6, given().followed(te, te)).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V6, given().followed(te, te, te)).outcome())
                .isEqualTo(Outcome.FAILS);
        assertThat(result(PolicyCode.V6, given().followed(te, tis)).outcome()).isEqualTo(Outcome.FAILS);
        assertThat(result(PolicyCode.V6, given().followed(tis)).outcome()).isEqualTo(Outcome.HOLDS);
    }

    /** Stepping from beginning to beginning finds what looking at each single day finds. */
    @Test
    void v6FindsTheSameDayAsLookingAtEachOne() {
        long seed = 7;
        var random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            var others = new ArrayList<Followed>();
            for (int i = random.nextInt(7); i > 0; i--) {
                var from = DAY_1.plusDays(random.nextInt(260) - 60);
                others.add(new Followed(
                        Regime.values()[random.nextInt(2)], new Period(from, from.plusDays(1 + random.nextInt(90)))));
            }
            var slow = SIX_MONTHS.stream()
                    .filter(day -> {
                        var then = others.stream()
                                .filter(other -> other.period().contains(day))
                                .toList();
                        int most = then.stream().anyMatch(other -> other.regime() == Regime.TIS) ? 2 : 3;
                        return then.size() >= most;
                    })
                    .findFirst();
            var result = result(PolicyCode.V6, given().followed(others.toArray(Followed[]::new)));
            assertThat(result.outcome() == Outcome.FAILS)
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(slow.isPresent());
            slow.ifPresent(day -> assertThat(result.details()).startsWith(day));
        }
    }

    @Test
    void v6ThePromoterTutorFollowsTwenty() {
        assertThat(result(PolicyCode.V6, given().promoted(19)).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V6, given().promoted(20)).outcome()).isEqualTo(Outcome.FAILS);
    }

    @Test
    void v10IsATickUntilInsurancesHaveTheirOwnData() {
        assertThat(result(PolicyCode.V10, given()).outcome()).isEqualTo(Outcome.TICK_NEEDED);
        assertThat(result(PolicyCode.V10, given().fact(PolicyCode.V10, DAY_1, null))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V10, given().fact(PolicyCode.V10, DAY_1.plusDays(1), null))
                        .outcome())
                .isEqualTo(Outcome.FAILS);
    }

    @ParameterizedTest(name = "{0} days before the start, class {1}: {2}")
    @CsvSource({"1, TE, HOLDS", "0, TE, FAILS", "5, TIS, FAILS"})
    void v11TheNoticeIsEarlyAndOfTheRightClass(int daysBefore, Regime noticeClass, Outcome outcome) {
        assertThat(result(PolicyCode.V11, given()).outcome()).isEqualTo(Outcome.TICK_NEEDED);
        assertThat(result(PolicyCode.V11, given().fact(PolicyCode.V11, DAY_1.minusDays(daysBefore), noticeClass))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void v15TheChoiceIsLive() {
        assertThat(result(PolicyCode.V15, given()).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V15, given().choiceTakenBack()).who()).isEqualTo(Responsible.CANDIDATE);
    }

    @Test
    void v16OnlySocialInclusionWaitsForTheCaseManager() {
        assertThat(result(PolicyCode.V16, given()).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V16, given().regime(Regime.TIS)).who()).isEqualTo(Responsible.CASE_MANAGER);
    }

    @Test
    void v18NoOtherInternshipOnAnyDay() {
        var until = DAY_1.plusDays(10);
        assertThat(result(PolicyCode.V18, given().person(Period.of(DAY_1.minusMonths(1), DAY_1.minusDays(1))))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V18, given().person(Period.of(DAY_1.minusMonths(1), until)))
                        .details())
                .containsExactly(until);
    }

    @Test
    void v20IsATickOnThePaperSeen() {
        assertThat(result(PolicyCode.V20, given()).outcome()).isEqualTo(Outcome.TICK_NEEDED);
        assertThat(result(PolicyCode.V20, given().fact(PolicyCode.V20, DAY_1, null))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void everyRuleOfTheListAnswersAndWhatIsNotGreenSaysWhoHasToAct() {
        var results = ActivationPolicy.checkAll(given().dossier);
        assertThat(results).extracting(PolicyResult::policy).containsExactly(PolicyCode.values());
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.TICK_NEEDED)
                .extracting(PolicyResult::policy)
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(
                        PolicyCode.V10,
                        PolicyCode.V11,
                        PolicyCode.V12,
                        PolicyCode.V13,
                        PolicyCode.V17,
                        PolicyCode.V20));
        assertThat(results)
                .filteredOn(result -> result.outcome() != Outcome.HOLDS)
                .allMatch(result -> result.who() != null);
    }

    @ParameterizedTest(name = "ruled {0}: {1}")
    @CsvSource({"true, HOLDS", "false, FAILS"})
    void v4TheRulesSayWhatAMonthIsWorth(boolean ruled, Outcome outcome) {
        assertThat(result(
                                PolicyCode.V4,
                                given().records(new Records(
                                        ruled, false, false, ALWAYS, GOOD, Permit.UNKNOWN, false, true)))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, was here {1}, may come again {2}: {3}")
    @CsvSource({
        "TE, false, false, HOLDS",
        "TE, true, false, FAILS",
        "TE, true, true, HOLDS",
        "TIS, true, true, TICK_NEEDED",
    })
    void v7OnceAtAHost(Regime regime, boolean wasHere, boolean mayComeAgain, Outcome outcome) {
        var dossier = given().regime(regime)
                .records(new Records(true, wasHere, mayComeAgain, ALWAYS, GOOD, Permit.UNKNOWN, false, true));
        assertThat(result(PolicyCode.V7, dossier).outcome()).isEqualTo(outcome);
    }

    @Test
    void v8TheAgreementCoversEveryDay() {
        assertThat(result(PolicyCode.V8, given()).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V8, given().records(with(null, GOOD))).textKey())
                .endsWith("V8.missing");
        assertThat(result(PolicyCode.V8, given().records(with(SIX_MONTHS, GOOD)))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        var short1 = Period.of(DAY_1, SIX_MONTHS.lastDay().minusDays(1));
        assertThat(result(PolicyCode.V8, given().records(with(short1, GOOD))).details())
                .containsExactly(short1.firstDay(), short1.lastDay());
    }

    @Test
    void v12TheTrainingIsThereOnDayOne() {
        assertThat(result(PolicyCode.V12, given().fact(PolicyCode.V12, DAY_1, null))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V12, given().fact(PolicyCode.V12, DAY_1.plusDays(1), null))
                        .outcome())
                .isEqualTo(Outcome.FAILS);
    }

    @ParameterizedTest(name = "{0}, ticked {1}: {2}")
    @CsvSource({
        "VALID, false, HOLDS",
        "UNKNOWN, false, TICK_NEEDED",
        "UNKNOWN, true, HOLDS",
        "NOT_VALID, true, FAILS",
    })
    void v13ThePermitLastsOrIsNotNeeded(Permit permit, boolean ticked, Outcome outcome) {
        var dossier = ticked ? given().fact(PolicyCode.V13, DAY_1, null) : given();
        assertThat(result(
                                PolicyCode.V13,
                                dossier.records(new Records(true, false, false, ALWAYS, GOOD, permit, false, true)))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void v14TheHostDeclaredLatelyThatAllIsGood() {
        assertThat(result(PolicyCode.V14, given()).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V14, given().records(with(ALWAYS, null))).textKey())
                .endsWith("V14.missing");
        var bad = new DeclarationRow(DAY_1, Set.of(DeclarationPoint.SAFETY_LAW), DAY_1.plusMonths(6));
        assertThat(result(PolicyCode.V14, given().records(with(ALWAYS, bad))).textKey())
                .endsWith("V14.notGood");
        var old = new DeclarationRow(DAY_1.minusMonths(7), Set.of(), DAY_1.minusDays(1));
        assertThat(result(PolicyCode.V14, given().records(with(ALWAYS, old))).outcome())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void v17IsATickUnlessNoAllowanceIsRecorded() {
        assertThat(result(PolicyCode.V17, given()).outcome()).isEqualTo(Outcome.TICK_NEEDED);
        assertThat(result(
                                PolicyCode.V17,
                                given().records(new Records(
                                        true, false, false, ALWAYS, GOOD, Permit.UNKNOWN, true, true)))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void v19TheTutorWorksForTheHost() {
        assertThat(result(
                                PolicyCode.V19,
                                given().records(new Records(
                                        true, false, false, ALWAYS, GOOD, Permit.UNKNOWN, false, false)))
                        .who())
                .isEqualTo(Responsible.COMPANY);
    }

    @Test
    void v21NamesTheToolWhereThePlaceMayCount() {
        assertThat(result(PolicyCode.V21, given()).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result(PolicyCode.V21, given().group(TargetGroup.DISABLED)).outcome())
                .isEqualTo(Outcome.TICK_NEEDED);
        assertThat(result(PolicyCode.V21, given().regime(Regime.TIS).group(TargetGroup.DISABLED))
                        .outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    private static Records with(@Nullable Period agreement, @Nullable DeclarationRow declaration) {
        return new Records(true, false, false, agreement, declaration, Permit.UNKNOWN, false, true);
    }

    @Test
    void v9TheProjectIsSignedByAllThreeForThisPlan() {
        assertThat(result(PolicyCode.V9, given()).outcome()).isEqualTo(Outcome.HOLDS);
        var missing = result(PolicyCode.V9, given().project(null));
        assertThat(missing.textKey()).endsWith("V9.missing");
        assertThat(missing.who()).isEqualTo(Responsible.OPERATOR);
        var other = result(PolicyCode.V9, given().project(new Dossier.Project(false, Set.of())));
        assertThat(other.textKey()).endsWith("V9.otherPlan");
        var host = result(
                PolicyCode.V9,
                given().project(new Dossier.Project(true, EnumSet.of(ProjectParty.TRAINEE, ProjectParty.HOST))));
        assertThat(host.who()).isEqualTo(Responsible.COMPANY);
        var trainee =
                result(PolicyCode.V9, given().project(new Dossier.Project(true, EnumSet.of(ProjectParty.TRAINEE))));
        assertThat(trainee.who()).isEqualTo(Responsible.CANDIDATE);
        var promoter = result(PolicyCode.V9, given().project(new Dossier.Project(true, ProjectParty.required())));
        assertThat(promoter.who()).isEqualTo(Responsible.OPERATOR);
    }

    private static PolicyResult result(PolicyCode code, Given given) {
        return ActivationPolicy.all().get(code.ordinal()).check(given.dossier);
    }

    private static Map<Regime, Integer> load() {
        return Map.of(Regime.TE, 3, Regime.TIS, 2);
    }

    /** A TE of six months for which everything is in order, until a test says otherwise. */
    private static Given given() {
        return new Given(new Dossier(
                new Plan(
                        Regime.TE,
                        TargetGroup.ORDINARY,
                        SiteId.next(),
                        SIX_MONTHS,
                        WeeklyTimetable.parse(MORNINGS),
                        UserId.next(),
                        UserId.next(),
                        0),
                new Limits(
                        OptionalInt.of(2),
                        OptionalInt.of(6),
                        OptionalInt.of(40),
                        OptionalInt.of(2),
                        DAY_1.minusMonths(6),
                        6,
                        load(),
                        20),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                false,
                SIGNED,
                RECORDS));
    }

    private record Given(Dossier dossier) {
        Given plan(Plan plan) {
            return with(plan, dossier.facts(), dossier.othersAtSite(), dossier.othersOfHostTutor());
        }

        Given period(Period period) {
            var p = dossier.plan();
            return plan(new Plan(
                    p.regime(), p.group(), p.site(), period, p.timetable(), p.hostTutor(), p.promoterTutor(), 0));
        }

        Given week(String week) {
            var p = dossier.plan();
            return plan(new Plan(
                    p.regime(),
                    p.group(),
                    p.site(),
                    p.period(),
                    WeeklyTimetable.parse(week),
                    p.hostTutor(),
                    p.promoterTutor(),
                    0));
        }

        Given group(TargetGroup group) {
            var p = dossier.plan();
            return plan(new Plan(
                    p.regime(), group, p.site(), p.period(), p.timetable(), p.hostTutor(), p.promoterTutor(), 0));
        }

        Given project(Dossier.@Nullable Project project) {
            return new Given(new Dossier(
                    dossier.plan(),
                    dossier.limits(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    false,
                    project,
                    RECORDS));
        }

        Given regime(Regime regime) {
            var p = dossier.plan();
            return plan(new Plan(
                    regime, p.group(), p.site(), p.period(), p.timetable(), p.hostTutor(), p.promoterTutor(), 0));
        }

        Given fact(PolicyCode code, LocalDate on, @Nullable Regime noticeClass) {
            return with(
                    dossier.plan(),
                    Map.of(code, new Fact(on, "42/2026", noticeClass)),
                    dossier.othersAtSite(),
                    dossier.othersOfHostTutor());
        }

        Given atSite(Period... others) {
            return with(dossier.plan(), dossier.facts(), List.of(others), dossier.othersOfHostTutor());
        }

        Given followed(Followed... others) {
            return with(dossier.plan(), dossier.facts(), dossier.othersAtSite(), List.of(others));
        }

        Given limits(Limits limits) {
            return new Given(new Dossier(
                    dossier.plan(),
                    limits,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    false,
                    SIGNED,
                    RECORDS));
        }

        Given promoted(int others) {
            return new Given(new Dossier(
                    dossier.plan(),
                    dossier.limits(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    java.util.Collections.nCopies(others, SIX_MONTHS),
                    List.of(),
                    true,
                    false,
                    SIGNED,
                    RECORDS));
        }

        Given person(Period other) {
            return new Given(new Dossier(
                    dossier.plan(),
                    dossier.limits(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(other),
                    true,
                    false,
                    SIGNED,
                    RECORDS));
        }

        Given records(Records records) {
            return new Given(new Dossier(
                    dossier.plan(),
                    dossier.limits(),
                    dossier.facts(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    false,
                    SIGNED,
                    records));
        }

        Given choiceTakenBack() {
            return new Given(new Dossier(
                    dossier.plan(),
                    dossier.limits(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    false,
                    SIGNED,
                    RECORDS));
        }

        private Given with(Plan plan, Map<PolicyCode, Fact> facts, List<Period> atSite, List<Followed> followed) {
            return new Given(new Dossier(
                    plan,
                    dossier.limits(),
                    facts,
                    atSite,
                    followed,
                    List.of(),
                    List.of(),
                    true,
                    false,
                    SIGNED,
                    RECORDS));
        }
    }
}
