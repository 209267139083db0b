package it.florwork.attendance.domain;

import static it.florwork.attendance.domain.AnEngagement.MONDAY;
import static it.florwork.attendance.domain.AnEngagement.MORNING;
import static it.florwork.attendance.domain.AnEngagement.SHORTER;
import static it.florwork.attendance.domain.AnEngagement.by;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Minutes;
import it.florwork.testing.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final PlannedDay PLAN = AnEngagement.calendar().on(MONDAY);

    private static Day day(DayReport... reports) {
        return Day.of(PLAN, List.of(reports));
    }

    @Test
    void aPlannedDayWaitsForAReport() {
        assertThat(day().state()).isEqualTo(DayState.PLANNED);
        assertThat(day().planned()).isEqualTo(new Minutes(240));
        assertThat(day().done()).isEqualTo(Minutes.ZERO);
    }

    @Test
    void oneSideReportsAndBothAgree() {
        var trainee = by(Side.TRAINEE, MORNING);
        assertThat(day(trainee).state()).isEqualTo(DayState.REPORTED);
        var agreed = day(trainee, by(Side.TUTOR, MORNING));
        assertThat(agreed.state()).isEqualTo(DayState.AGREED);
        assertThat(agreed.done()).isEqualTo(new Minutes(240));
    }

    @Test
    void aDisagreementShowsBothAndCountsTheFewerMinutesForNow() {
        var disputed = day(by(Side.TRAINEE, MORNING), by(Side.TUTOR, SHORTER));
        assertThat(disputed.state()).isEqualTo(DayState.DISPUTED);
        assertThat(disputed.trainee()).hasSize(1);
        assertThat(disputed.tutor()).hasSize(1);
        assertThat(disputed.done()).isEqualTo(new Minutes(180));
    }

    @Test
    void aLaterReportReplacesTheOneItWasBasedOn() {
        var first = by(Side.TUTOR, MORNING);
        var second = by(Side.TUTOR, SHORTER, first);
        assertThat(day(second, first).tutor()).extracting(DayVersion::id).containsExactly(second.id());
        assertThat(day(second, first).state()).isEqualTo(DayState.REPORTED);
    }

    @Test
    void aReportReplacesItsWholeHistoryEvenWhileAMiddlePartIsMissing() {
        var first = by(Side.TUTOR, MORNING);
        var second = by(Side.TUTOR, SHORTER, first);
        var third = by(Side.TUTOR, MORNING, second);
        assertThat(day(first, third).tutor()).hasSize(2);
        assertThat(day(first, third, second).tutor()).extracting(DayVersion::id).containsExactly(third.id());
    }

    @Test
    void twoDevicesThatDidNotKnowOfEachOtherAreBothKept() {
        var first = by(Side.TUTOR, MORNING);
        var phone = by(Side.TUTOR, SHORTER, first);
        var tablet = by(Side.TUTOR, new TimeSlot(510, 720), first);
        var day = day(first, phone, tablet);
        assertThat(day.tutor()).hasSize(2);
        assertThat(day.state()).isEqualTo(DayState.DISPUTED);
        var settled = by(Side.TUTOR, SHORTER, phone, tablet);
        assertThat(day(first, phone, tablet, settled).tutor()).hasSize(1);
    }

    @Test
    void twoDevicesThatSayTheSameAreOneWord() {
        assertThat(day(by(Side.TUTOR, MORNING), by(Side.TUTOR, MORNING)).state())
                .isEqualTo(DayState.REPORTED);
    }

    @Test
    void reportsThatClaimToBeBasedOnEachOtherReplaceNothing() {
        var one = DayReportId.next();
        var other = DayReportId.next();
        var a = circular(one, other, MORNING);
        var b = circular(other, one, SHORTER);
        assertThat(day(a, b).tutor()).hasSize(2);
    }

    private static DayReport circular(DayReportId id, DayReportId basedOn, TimeSlot slot) {
        var said = new it.florwork.attendance.ReportDay(
                id,
                AnEngagement.ID,
                MONDAY,
                DayKind.PRESENT,
                List.of(slot),
                null,
                Set.of(basedOn),
                "phone",
                1,
                java.time.Instant.EPOCH,
                "Europe/Rome",
                null);
        return new DayReport(said, Side.TUTOR, null, it.florwork.access.UserId.next(), null, java.time.Instant.EPOCH);
    }

    @Test
    void classesOfAJustifiedAbsenceAgree() {
        var day = day(by(Side.TRAINEE, DayKind.SICK, Set.of()), by(Side.TUTOR, DayKind.EXCUSED, Set.of()));
        assertThat(day.state()).isEqualTo(DayState.AGREED);
        assertThat(day.planned()).isEqualTo(new Minutes(240));
        assertThat(day.done()).isEqualTo(Minutes.ZERO);
    }

    @Test
    void justifiedAndUnjustifiedDoNot() {
        assertThat(day(by(Side.TRAINEE, DayKind.EXCUSED, Set.of()), by(Side.TUTOR, DayKind.UNEXCUSED, Set.of()))
                        .state())
                .isEqualTo(DayState.DISPUTED);
    }

    @Test
    void anOperatorSettlesWhatHeSaw() {
        var trainee = by(Side.TRAINEE, MORNING);
        var tutor = by(Side.TUTOR, SHORTER);
        var operator = by(Side.OPERATOR, MORNING, trainee, tutor);
        var day = day(trainee, tutor, operator);
        assertThat(day.state()).isEqualTo(DayState.RESOLVED);
        assertThat(day.done()).isEqualTo(new Minutes(240));
        assertThat(day.counts()).isNotNull().extracting(DayVersion::reason).isNotNull();
    }

    @Test
    void aReportThatTheOperatorDidNotSeeOpensTheQuestionAgain() {
        var trainee = by(Side.TRAINEE, MORNING);
        var tutor = by(Side.TUTOR, SHORTER);
        var operator = by(Side.OPERATOR, MORNING, trainee, tutor);
        var offline = by(Side.TUTOR, new TimeSlot(510, 720), tutor);
        assertThat(day(trainee, tutor, operator, offline).state()).isEqualTo(DayState.DISPUTED);
        var consenting = by(Side.TUTOR, MORNING, tutor);
        assertThat(day(trainee, tutor, operator, consenting).state()).isEqualTo(DayState.RESOLVED);
    }

    @Test
    void aClosedDayNeitherCountsAsPlannedNorAsDone() {
        var day = day(by(Side.TUTOR, DayKind.CLOSURE, Set.of()));
        assertThat(day.planned()).isEqualTo(Minutes.ZERO);
        assertThat(day.done()).isEqualTo(Minutes.ZERO);
    }

    @Test
    void timesOutsideThePlanAreMarked() {
        assertThat(day(by(Side.TUTOR, new TimeSlot(510, 765))).isUninsured(AnEngagement.calendar()))
                .isTrue();
        assertThat(day(by(Side.TUTOR, SHORTER)).isUninsured(AnEngagement.calendar()))
                .isFalse();
    }

    /** Property: the day is a function of the set of its reports; neither order nor repetition matters. */
    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var seed = Seed.of(DayTest.class);
        var random = seed.random();
        for (int round = 0; round < 2_000; round++) {
            var reports = randomHistory(random);
            var once = Day.of(PLAN, reports);
            Collections.shuffle(reports, random);
            assertThat(Day.of(PLAN, reports)).as("%s round %s", seed, round).isEqualTo(once);
        }
    }

    @Test
    void whatAnOperatorEntersForASideIsThatSidesWord() {
        var tutor = by(Side.TUTOR, SHORTER);
        var entered = AnEngagement.enteredFor(Side.TRAINEE, DayKind.PRESENT, Set.of(), MORNING);
        var day = day(tutor, entered);
        assertThat(day.state()).as("it settles nothing").isEqualTo(DayState.DISPUTED);
        assertThat(day.operator()).isEmpty();
        assertThat(day.trainee()).singleElement().satisfies(word -> {
            assertThat(word.side()).isEqualTo(Side.TRAINEE);
            assertThat(word.scribe()).isNotNull();
        });
        var own = by(Side.TRAINEE, DayKind.PRESENT, Set.of(entered.id()), SHORTER);
        assertThat(day(tutor, entered, own).state()).isEqualTo(DayState.AGREED);
    }

    @Test
    void whoDidNotKnowOfTheEntryStillHasHisOwnWord() {
        var entered = AnEngagement.enteredFor(Side.TRAINEE, DayKind.PRESENT, Set.of(), MORNING);
        var offline = by(Side.TRAINEE, SHORTER);
        assertThat(day(entered, offline).trainee()).hasSize(2);
        assertThat(day(entered, offline).state()).isEqualTo(DayState.DISPUTED);
    }

    /** Property: no last word is lost: each report is shown, or replaced by a later one of its own side that knew it. */
    @Test
    void noWordIsLostSilently() {
        var seed = Seed.of(DayTest.class);
        var random = seed.random();
        for (int round = 0; round < 2_000; round++) {
            var reports = randomHistory(random);
            var day = Day.of(PLAN, reports);
            var shown = new HashSet<DayReportId>();
            List.of(day.trainee(), day.tutor(), day.operator())
                    .forEach(words -> words.forEach(word -> shown.add(word.id())));
            for (var report : reports) {
                boolean replaced = reports.stream()
                        .anyMatch(other -> other.side() == report.side() && knows(other, report.id(), reports));
                assertThat(shown.contains(report.id()))
                        .as("%s round %s", seed, round)
                        .isNotEqualTo(replaced);
            }
            if (day.state() == DayState.AGREED) {
                assertThat(day.trainee().getFirst().done())
                        .isEqualTo(day.tutor().getFirst().done());
            }
        }
    }

    private static boolean knows(DayReport report, DayReportId id, List<DayReport> all) {
        return report.basedOn().contains(id)
                || all.stream().anyMatch(middle -> report.basedOn().contains(middle.id()) && knows(middle, id, all));
    }

    /** Up to eight reports of three sides, each based on some that were there when it was made. */
    private static List<DayReport> randomHistory(Random random) {
        var reports = new ArrayList<DayReport>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            var side = Side.values()[random.nextInt(3)];
            var known = new HashSet<DayReportId>();
            for (var earlier : reports) {
                boolean ownOrOperator = earlier.side() == side || side == Side.OPERATOR;
                if (ownOrOperator && known.size() < 5 && random.nextBoolean()) {
                    known.add(earlier.id());
                }
            }
            if (random.nextInt(10) == 0 && known.size() < 5) {
                known.add(new DayReportId(UUID.randomUUID())); // one that has not arrived
            }
            reports.add(
                    random.nextInt(4) == 0
                            ? by(side, DayKind.SICK, known)
                            : by(side, DayKind.PRESENT, known, random.nextBoolean() ? MORNING : SHORTER));
        }
        return reports;
    }
}
