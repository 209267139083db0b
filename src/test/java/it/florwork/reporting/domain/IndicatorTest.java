package it.florwork.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.candidate.CandidateStatus;
import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.PlacementStatus;
import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.domain.Facts.Place;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each definition on a handful of facts, counted by hand. The period is the year 2026. */
class IndicatorTest {
    private static final Period YEAR = Period.of(day(1, 1), day(12, 31));
    private static final Place TE = new Place(Pathway.TE, null, "");
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BRUNO = new UUID(0, 2);
    private static final UUID CARLA = new UUID(0, 3);

    private final List<Facts.Stage> stages = new ArrayList<>();
    private final List<Facts.Meeting> meetings = new ArrayList<>();
    private final Set<UUID> assessed = new HashSet<>();
    private final List<Facts.Approval> approvals = new ArrayList<>();
    private final List<Facts.Internship> internships = new ArrayList<>();
    private final Map<UUID, List<Facts.Stay>> stays = new HashMap<>();
    private final List<Facts.Month> months = new ArrayList<>();
    private final List<Facts.Level> levels = new ArrayList<>();
    private final List<Facts.AlertEnd> alerts = new ArrayList<>();
    private final List<UUID> waiting = new ArrayList<>();

    @Test
    void k1CountsWhoWasMetWithinThirtyDaysAndLeavesOutWhoStillHasTime() {
        referred(ANNA, day(3, 1));
        meetings.add(new Facts.Meeting(ANNA, day(3, 31)));
        referred(BRUNO, day(3, 1));
        meetings.add(new Facts.Meeting(BRUNO, day(4, 1)));
        referred(CARLA, day(12, 20));
        assertThat(figure(IndicatorCode.K1)).isEqualTo(share(1, 2));
    }

    @Test
    void k1TakesTheBeginningOfTheAssessmentForAMeeting() {
        referred(ANNA, day(3, 1));
        stage(ANNA, CandidateStatus.IN_ASSESSMENT, day(3, 10));
        assertThat(figure(IndicatorCode.K1)).isEqualTo(share(1, 1));
    }

    @Test
    void k2AndK3AskAboutThoseTakenInChargeForTheFirstTime() {
        stage(ANNA, CandidateStatus.IN_CHARGE, day(2, 1));
        stage(ANNA, CandidateStatus.IN_CHARGE, day(9, 1));
        stage(BRUNO, CandidateStatus.IN_CHARGE, day(2, 1));
        stage(CARLA, CandidateStatus.IN_CHARGE, LocalDate.of(2025, 12, 31));
        assessed.add(ANNA);
        began(BRUNO, day(5, 1), day(11, 1));
        began(CARLA, day(5, 1), day(11, 1));
        assertThat(figure(IndicatorCode.K2)).isEqualTo(share(1, 2));
        assertThat(figure(IndicatorCode.K3)).isEqualTo(share(1, 2));
    }

    @Test
    void k4CountsApprovalsThatBegan() {
        began(ANNA, day(5, 1), day(11, 1));
        approvals.add(new Facts.Approval(ANNA, ANNA, TE, day(4, 20)));
        approvals.add(new Facts.Approval(BRUNO, BRUNO, TE, day(4, 20)));
        assertThat(figure(IndicatorCode.K4)).isEqualTo(share(1, 2));
    }

    @Test
    void k5AsksOnTheThirtiethDayTheFirstOneCounted() {
        began(ANNA, day(3, 1), day(3, 31)); // its last day is the thirtieth
        began(BRUNO, day(3, 1), day(3, 30)); // ended the day before
        began(CARLA, day(12, 20), day(12, 31).plusMonths(3)); // its day 30 is next year's
        assertThat(figure(IndicatorCode.K5)).isEqualTo(new Figure(1, 2, null, false));
    }

    @Test
    void k6CountsWhatWentToItsEndOrLedToSomethingBetter() {
        ended(ANNA, PlacementStatus.CONCLUDED, null);
        ended(BRUNO, PlacementStatus.INTERRUPTED, EarlyEndReason.HIRED_HERE);
        ended(CARLA, PlacementStatus.INTERRUPTED, EarlyEndReason.RELATION);
        assertThat(figure(IndicatorCode.K6)).isEqualTo(share(2, 3));
    }

    @Test
    void k7AddsTheMinutesOfMonthsThatAreOver() {
        month(ANNA, YearMonth.of(2026, 3), 4_800, 3_600, null);
        month(BRUNO, YearMonth.of(2026, 3), 1_200, 1_200, null);
        month(BRUNO, YearMonth.of(2027, 1), 4_800, 60, null);
        assertThat(figure(IndicatorCode.K7)).isEqualTo(share(4_800, 6_000));
    }

    @Test
    void k8AsksForBothSignaturesUntilTheDay() {
        month(ANNA, YearMonth.of(2026, 3), 60, 60, day(4, 3));
        month(BRUNO, YearMonth.of(2026, 3), 60, 60, day(4, 4));
        month(CARLA, YearMonth.of(2026, 3), 60, 60, null);
        month(CARLA, YearMonth.of(2026, 4), 0, 0, null); // nothing to sign
        assertThat(figure(IndicatorCode.K8)).isEqualTo(share(1, 3));
    }

    @Test
    void k10IsTheMedianOfTheMeanChangeOfWhoHasThreeCards() {
        levels(ANNA, "punctuality", 1, 2, 3); // +2
        levels(ANNA, "initiative", 2, 2, 3); // +1: on average 1.5
        levels(BRUNO, "punctuality", 3, 3, 2); // -1
        levels(CARLA, "punctuality", 1, 4); // two cards only
        assertThat(figure(IndicatorCode.K10)).isEqualTo(new Figure(2, 2, 3L, false)); // (1.5 - 1) / 2, up to a tenth
    }

    @Test
    void k13ComparesHostsAtWorkWithPeopleWhoWaitOnTheLastDay() {
        began(ANNA, day(7, 1), day(12, 31).plusDays(10));
        began(BRUNO, day(7, 1), day(12, 1));
        waiting.addAll(List.of(BRUNO, CARLA));
        assertThat(figure(IndicatorCode.K13)).isEqualTo(share(1, 2));
    }

    @Test
    void k14IsTheMedianOfTheDaysFromApprovalToDayOne() {
        began(ANNA, day(5, 11), day(11, 1));
        began(BRUNO, day(5, 6), day(11, 1));
        began(CARLA, day(5, 31), day(11, 1));
        for (var person : List.of(ANNA, BRUNO, CARLA)) {
            approvals.add(new Facts.Approval(person, person, TE, day(5, 1)));
        }
        assertThat(figure(IndicatorCode.K14)).isEqualTo(new Figure(3, 3, 100L, false));
    }

    @Test
    void k15CountsAsUsefulOnlyWhatSomebodyCalledSo() {
        alerts.add(new Facts.AlertEnd(ANNA, true, day(5, 1)));
        alerts.add(new Facts.AlertEnd(null, false, day(5, 2)));
        alerts.add(new Facts.AlertEnd(BRUNO, true, LocalDate.of(2027, 1, 1)));
        assertThat(figure(IndicatorCode.K15)).isEqualTo(share(1, 2));
    }

    @Test
    void nothingToCountIsNotZero() {
        for (var indicator : Indicator.ALL) {
            assertThat(figure(indicator.code()).isEmpty())
                    .as(indicator.code().name())
                    .isTrue();
        }
    }

    @Test
    void eachIndicatorWithDataIsDefinedOnce() {
        assertThat(Indicator.ALL)
                .extracting(Indicator::code)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(IndicatorCode.class).stream()
                        .filter(IndicatorCode::hasData)
                        .toList());
    }

    @Test
    void aCaseBelongsToWhatThePersonTookPartInLast() {
        stays.put(
                ANNA,
                List.of(
                        new Facts.Stay(new Place(Pathway.LAB, BRUNO, "Lab"), day(2, 1)),
                        new Facts.Stay(TE, day(6, 1))));
        assertThat(facts().placeOf(ANNA, day(1, 31)).pathway()).isEqualTo(Pathway.NONE);
        assertThat(facts().placeOf(ANNA, day(5, 31)).pathway()).isEqualTo(Pathway.LAB);
        assertThat(facts().placeOf(ANNA, day(6, 1)).pathway()).isEqualTo(Pathway.TE);
    }

    private void referred(UUID person, LocalDate on) {
        stages.add(new Facts.Stage(person, CandidateStatus.REFERRED, on, true));
    }

    private void stage(UUID person, CandidateStatus to, LocalDate on) {
        stages.add(new Facts.Stage(person, to, on, false));
    }

    private void began(UUID person, LocalDate on, LocalDate endsBefore) {
        internship(person, on, endsBefore, null, null);
    }

    private void ended(UUID person, PlacementStatus as, @Nullable EarlyEndReason reason) {
        internship(person, day(3, 1), day(6, 1), as, reason);
    }

    private void internship(
            UUID person,
            LocalDate on,
            LocalDate endsBefore,
            @Nullable PlacementStatus as,
            @Nullable EarlyEndReason reason) {
        internships.add(new Facts.Internship(person, person, person, person, TE, on, endsBefore, as, reason, "V11"));
    }

    private void month(UUID person, YearMonth month, long planned, long done, @Nullable LocalDate signed) {
        months.add(new Facts.Month(person, person, TE, month, null, planned, done, signed));
    }

    private void levels(UUID person, String skill, int... weekByWeek) {
        var monday = LocalDate.of(2026, 3, 2);
        for (int level : weekByWeek) {
            levels.add(new Facts.Level(person, person, TE, monday, skill, level));
            monday = monday.plusWeeks(1);
        }
    }

    private Facts facts() {
        return new Facts(stages, meetings, assessed, approvals, internships, stays, months, levels, alerts, waiting);
    }

    private Figure figure(IndicatorCode code) {
        var indicator = Indicator.ALL.stream()
                .filter(one -> one.code() == code)
                .findFirst()
                .orElseThrow();
        return Figures.of(code, indicator.counted(facts(), YEAR, new Clocks() {
            @Override
            public int firstMeetingWithin(LocalDate referredOn) {
                return 30;
            }

            @Override
            public int stillActiveDay(LocalDate startedOn) {
                return 30;
            }

            @Override
            public LocalDate signedBy(YearMonth month, @Nullable MonthDay patronDay) {
                return month.atEndOfMonth().plusDays(3);
            }
        }));
    }

    private static Figure share(long numerator, long denominator) {
        return new Figure(numerator, denominator, null, false);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
