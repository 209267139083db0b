package it.florwork.allowance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.OrganisationId;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Share;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.LivedMonth;
import it.florwork.attendance.WorkedDay;
import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Minutes;
import it.florwork.testing.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProspectTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final int DAY = 240;
    private static final int FEW_DAYS = 10;
    private static final int DRAWN = 300;

    @Test
    void onTheFirstDayThePlanIsTheForecast() {
        var outlook = outlook(Law.TUSCANY_TE_2024, NOVEMBER.atDay(1), days(20, 0, 0));
        assertThat(outlook.done()).isEqualTo(Minutes.ZERO);
        assertThat(outlook.soFar().isKnown()).isFalse();
        assertThat(outlook.atThisPace().isBelowPercent(100)).isFalse();
        assertThat(outlook.ifAllDone().perMille()).isEqualTo(1_000);
        var money = Objects.requireNonNull(outlook.money());
        assertThat(money.now().due()).isEqualTo(new Cents(40_000));
        assertThat(money.ifAllDone().due()).isEqualTo(new Cents(60_000));
        assertThat(money.missable()).isEqualTo(6);
    }

    @Test
    void sixOfTwentyDaysMayBeMissedAndTheSeventhCosts() {
        var outlook = outlook(Law.TUSCANY_TE_2024, NOVEMBER.atDay(11), days(20, 5, 5));
        var money = Objects.requireNonNull(outlook.money());
        assertThat(money.missable()).as("five of six are missed already").isEqualTo(1);
        assertThat(outlook.soFar()).isEqualTo(new Share(5 * DAY, 10 * DAY));
        assertThat(outlook.atThisPace().isBelowPercent(50)).isFalse();
        assertThat(outlook.atThisPace().isBelowPercent(51)).isTrue();
        assertThat(money.atThisPace().due()).isEqualTo(new Cents(40_000));
        assertThat(outlook.ifAllDone()).isEqualTo(new Share(15 * DAY, 20 * DAY));
    }

    @Test
    void whoCannotReachMoreHasNothingToLoseAndKnowsIt() {
        var money = Objects.requireNonNull(
                outlook(Law.TUSCANY_TE_2024, NOVEMBER.atDay(11), days(20, 2, 8)).money());
        assertThat(money.ifAllDone().due()).isEqualTo(new Cents(40_000));
        assertThat(money.missable()).isNull();
    }

    @Test
    void byTheHourEveryDayCountsUntilTheCapIsFull() {
        var days = days(20, 5, 0);
        assertThat(Objects.requireNonNull(outlook(Law.TUSCANY_TIS, NOVEMBER.atDay(6), days)
                                .money())
                        .missable())
                .as("80 hours by 7 are 560, the cap is 500: two days of 4 hours too many")
                .isEqualTo(2);
    }

    @Test
    void theLongestDaysAreMissedFirst() {
        var days = new ArrayList<WorkedDay>();
        for (int i = 1; i <= 10; i++) {
            days.add(planned(i, i == 1 ? 480 : 120));
        }
        assertThat(Objects.requireNonNull(outlook(Law.TUSCANY_TE_2024, NOVEMBER.atDay(1), days)
                                .money())
                        .missable())
                .as("1560 planned, 1092 needed: the long one alone costs")
                .isEqualTo(0);
    }

    @Test
    void aDayThatNobodyToldCanStillBeTold() {
        var outlook = outlook(Law.TUSCANY_TE_2024, NOVEMBER.atDay(6), days(20, 3, 0));
        assertThat(outlook.waiting()).containsExactly(NOVEMBER.atDay(4), NOVEMBER.atDay(5));
        assertThat(outlook.daysLeft()).hasSize(17);
        assertThat(outlook.ifAllDone().perMille()).isEqualTo(1_000);
    }

    @Test
    void absencesAreCountedInARowAcrossDaysOffAndMonths() {
        var october = List.of(
                told(LocalDate.of(2026, 10, 28), DayKind.PRESENT),
                told(LocalDate.of(2026, 10, 29), DayKind.UNEXCUSED),
                told(LocalDate.of(2026, 10, 30), DayKind.SICK));
        var november = List.of(
                told(NOVEMBER.atDay(2), DayKind.UNEXCUSED),
                new WorkedDay(NOVEMBER.atDay(3), Minutes.ZERO, Minutes.ZERO, DayKind.CLOSURE),
                told(NOVEMBER.atDay(4), DayKind.LEAVE),
                planned(5, DAY),
                told(NOVEMBER.atDay(9), DayKind.SICK));
        var absences = new Prospect(month(november, october, 0), null, NOVEMBER.atDay(5))
                .outlook()
                .absences();
        assertThat(absences.inARow()).as("told ahead does not count yet").isEqualTo(4);
        assertThat(absences.unjustified()).containsExactly(LocalDate.of(2026, 10, 29), NOVEMBER.atDay(2));
        assertThat(absences.inMonthOf(NOVEMBER.atDay(5))).isEqualTo(2);
        assertThat(absences.days()).hasSize(4);
    }

    @Test
    void sharesAreExactAndLookCutOff() {
        var almost = new Share(6_999, 10_000);
        assertThat(almost.isBelowPercent(70)).isTrue();
        assertThat(almost.perMille()).isEqualTo(699);
        assertThat(new Share(7, 10).isBelowPercent(70)).isFalse();
        assertThat(new Share(0, 0).isBelowPercent(70)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void smallMonthsAreAsTriedWayByWay(Law law) {
        var random = Seed.of(ProspectTest.class).random();
        for (int i = 0; i < Seed.rounds(DRAWN); i++) {
            var today = NOVEMBER.atDay(1 + random.nextInt(FEW_DAYS));
            var days = drawn(random, today);
            int unplanned = random.nextInt(5);
            var terms = law.terms();
            var month = month(days, List.of(), unplanned);
            var money = Objects.requireNonNull(
                    new Prospect(month, terms, today).outlook().money());
            assertThat(money.missable())
                    .as("%s %s %s", law, today, days)
                    .isEqualTo(tried(days, unplanned, terms, today));
            assertThat(money.now().due()).isLessThanOrEqualTo(money.atThisPace().due());
            assertThat(money.atThisPace().due())
                    .isLessThanOrEqualTo(money.ifAllDone().due());
        }
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void theOrderOfDaysDoesNotMatter(Law law) {
        var random = Seed.of(ProspectTest.class).random();
        for (int i = 0; i < Seed.rounds(DRAWN); i++) {
            var today = NOVEMBER.atDay(1 + random.nextInt(FEW_DAYS));
            var days = drawn(random, today);
            var shuffled = new ArrayList<>(days);
            Collections.shuffle(shuffled, random);
            var one = outlook(law, today, days);
            var other = outlook(law, today, shuffled);
            assertThat(other.money()).isEqualTo(one.money());
            assertThat(other.atThisPace()).isEqualTo(one.atThisPace());
            assertThat(other.absences()).isEqualTo(one.absences());
        }
    }

    /** Every set of the days that can still be missed: the smallest one that costs, less one. */
    private static @Nullable Integer tried(List<WorkedDay> days, int unplanned, Terms terms, LocalDate today) {
        var open = days.stream()
                .filter(day -> !day.isTold() && day.planned().value() > 0)
                .toList();
        var left = open.stream().filter(day -> !day.date().isBefore(today)).toList();
        int planned = days.stream().mapToInt(day -> day.planned().value()).sum();
        int best = days.stream().mapToInt(day -> day.done().value()).sum()
                + open.stream().mapToInt(day -> day.planned().value()).sum();
        int plannedDays =
                (int) days.stream().filter(day -> day.planned().value() > 0).count();
        var most = due(terms, planned, best, plannedDays, unplanned);
        var cheapest = IntStream.range(0, 1 << left.size())
                .filter(missed -> due(terms, planned, best - minutes(left, missed), plannedDays, unplanned)
                                .compareTo(most)
                        < 0)
                .map(Integer::bitCount)
                .min();
        return cheapest.isPresent() ? Integer.valueOf(cheapest.getAsInt() - 1) : null;
    }

    private static Cents due(Terms terms, int planned, int done, int plannedDays, int unplanned) {
        return terms.of(new Measure(new Minutes(planned), new Minutes(done), plannedDays, plannedDays + unplanned))
                .due();
    }

    private static int minutes(List<WorkedDay> days, int chosen) {
        return IntStream.range(0, days.size())
                .filter(i -> (chosen & 1 << i) != 0)
                .map(i -> days.get(i).planned().value())
                .sum();
    }

    private static List<WorkedDay> drawn(Random random, LocalDate today) {
        var days = new ArrayList<WorkedDay>();
        for (int i = 1; i <= FEW_DAYS; i++) {
            var date = NOVEMBER.atDay(i);
            int planned = 15 * random.nextInt(33);
            boolean told = date.isBefore(today) ? random.nextInt(5) > 0 : random.nextInt(6) == 0;
            boolean missed = date.isAfter(today) || random.nextInt(3) == 0;
            days.add(new WorkedDay(
                    date,
                    new Minutes(planned),
                    new Minutes(told && !missed ? 15 * random.nextInt(33) : 0),
                    told ? missed ? DayKind.SICK : DayKind.PARTIAL : null));
        }
        return days;
    }

    private static Outlook outlook(Law law, LocalDate today, List<WorkedDay> days) {
        return new Prospect(month(days, List.of(), 0), law.terms(), today).outlook();
    }

    /** So many days of four hours from the first on; the first ones done, then some missed, the others not told. */
    private static List<WorkedDay> days(int all, int done, int missed) {
        return IntStream.rangeClosed(1, all)
                .mapToObj(i -> i <= done
                        ? told(NOVEMBER.atDay(i), DayKind.PRESENT)
                        : i <= done + missed ? told(NOVEMBER.atDay(i), DayKind.UNEXCUSED) : planned(i, DAY))
                .toList();
    }

    private static WorkedDay told(LocalDate date, DayKind kind) {
        return new WorkedDay(date, new Minutes(DAY), new Minutes(kind.countsAsDone() ? DAY : 0), kind);
    }

    private static WorkedDay planned(int day, int minutes) {
        return new WorkedDay(NOVEMBER.atDay(day), new Minutes(minutes), Minutes.ZERO, null);
    }

    private static LivedMonth month(List<WorkedDay> days, List<WorkedDay> before, int unplanned) {
        return new LivedMonth(
                new EngagementId(Ids.next()),
                Regime.TE,
                OrganisationId.next(),
                CandidateId.next(),
                NOVEMBER,
                days,
                before,
                unplanned,
                false);
    }
}
