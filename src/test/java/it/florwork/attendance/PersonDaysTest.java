package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lab and a placement of one person are one day's work. */
@PortalTest
@UseCase("UC-30")
class PersonDaysTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SATURDAY = MONDAY.minusDays(2);
    private static final TimeSlot AFTERNOON = new TimeSlot(780, 1020);
    private static final TimeSlot EVENING = new TimeSlot(1140, 1275);
    private static final WeeklyTimetable AFTERNOONS = WeeklyTimetable.daily(
            780, 1020, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Autowired
    Days days;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Internship lab;
    private Internship host;

    @BeforeEach
    void onePersonInTwoPlaces() {
        given.on(MONDAY);
        lab = given.placement(AUTUMN);
        host = given.second(lab, AFTERNOONS);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void bothHalvesOfADayStandBesideEachOther() {
        given.tutorSays(lab, MONDAY, DayKind.PRESENT, MORNING);
        assertThat(given.tutorSays(host, MONDAY, DayKind.PRESENT, AFTERNOON)
                        .doneMinutes()
                        .value())
                .isEqualTo(240);
    }

    @Test
    void theSameHourIsNotWorkedTwice() {
        given.tutorSays(lab, MONDAY, DayKind.PRESENT, MORNING);
        refused(
                () -> given.tutorSays(host, MONDAY, DayKind.PRESENT, new TimeSlot(735, 900)),
                "attendance.error.overlapsElsewhere");
        refused(
                () -> given.traineeSays(host, MONDAY, DayKind.PRESENT, new TimeSlot(735, 900)),
                "attendance.error.overlapsElsewhere");
    }

    @Test
    void eightHoursAreThoseOfTheWholeDay() {
        given.tutorSays(lab, MONDAY, DayKind.PRESENT, MORNING);
        refused(
                () -> given.tutorSays(host, MONDAY, DayKind.PRESENT, new TimeSlot(780, 1035)),
                "attendance.error.dayTooLong");
        refused(
                () -> given.tutorSays(host, MONDAY, DayKind.PRESENT, new TimeSlot(750, 885)),
                "attendance.error.breakMissing");
    }

    @Test
    void elevenHoursOfRestCountFromTheOtherPlaceToo() {
        given.tutorSays(host, MONDAY.minusDays(3), DayKind.PRESENT, EVENING);
        refused(
                () -> given.tutorSays(lab, SATURDAY, DayKind.MAKE_UP, new TimeSlot(480, 600)),
                "attendance.error.restTooShort");
        given.tutorSays(lab, SATURDAY, DayKind.MAKE_UP, new TimeSlot(510, 600));
    }

    @Test
    void restIsMeasuredAgainstWhatHoldsNotAgainstWhatWasSaidBefore() {
        given.tutorSays(lab, MONDAY.minusDays(3), DayKind.PRESENT, new TimeSlot(1140, 1320));
        given.on(MONDAY);
        ActAs.run(accounts.fresh(Role.OPERATOR), () -> given.settled(lab, MONDAY.minusDays(3)));
        given.tutorSays(lab, SATURDAY, DayKind.MAKE_UP, new TimeSlot(510, 600));
    }

    @Test
    void aMakeUpInTheUsualHoursIsInsuredAndOneBeyondIsNot() {
        assertThat(given.tutorSays(lab, SATURDAY, DayKind.MAKE_UP, MORNING).outsidePlan())
                .isFalse();
        assertThat(given.tutorSays(lab, SATURDAY, DayKind.MAKE_UP, new TimeSlot(510, 780))
                        .outsidePlan())
                .isTrue();
    }

    @Test
    void sixteenHoursAMonthAreMadeUpAndNoMore() {
        given.on(MONDAY.plusDays(6));
        for (int day : List.of(7, 8, 14, 15)) {
            given.tutorSays(lab, LocalDate.of(2026, 11, day), DayKind.MAKE_UP, MORNING);
        }
        var more = LocalDate.of(2026, 11, 21);
        refused(
                () -> given.traineeSays(lab, more, DayKind.MAKE_UP, new TimeSlot(510, 525)),
                "attendance.error.tooMuchMadeUp");
        given.tutorSays(lab, SATURDAY, DayKind.MAKE_UP, new TimeSlot(510, 690));
        assertThat(given.traineeSays(lab, more, DayKind.MAKE_UP, new TimeSlot(510, 570))
                        .doneMinutes()
                        .value())
                .isEqualTo(60);
    }

    /** Two real connections, two tutors: whoever comes second meets what the first has told. */
    @Test
    void theSameHourToldInTwoPlacesAtOnceIsKeptOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var date = MONDAY.minusDays(7L * round);
            var inTheLab = given.says(lab, Side.TUTOR, date, DayKind.PRESENT, MORNING);
            var atTheHost = given.says(host, Side.TUTOR, date, DayKind.PRESENT, new TimeSlot(600, 780));
            var outcomes = atOnce(List.of(() -> keeps(lab.tutor(), inTheLab), () -> keeps(host.tutor(), atTheHost)));
            assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        }
    }

    /** Three real connections: trainee, tutor and operator speak of one day at once; every word is kept. */
    @Test
    void threeSidesSpeakOfOneDayAtOnce() throws Exception {
        var operator = accounts.fresh(Role.OPERATOR);
        for (int round = 0; round < 5; round++) {
            var date = MONDAY.minusDays(7L * round);
            var trainee = given.says(lab, Side.TRAINEE, date, DayKind.PRESENT, MORNING);
            var tutor = given.says(lab, Side.TUTOR, date, DayKind.PARTIAL, new TimeSlot(510, 690));
            var settles = ReportDay.inPortal(
                    DayReportId.next(),
                    lab.id(),
                    date,
                    DayKind.PRESENT,
                    List.of(MORNING),
                    null,
                    Set.of(),
                    clock.instant());
            atOnce(List.of(
                    () -> keeps(lab.trainee(), trainee),
                    () -> keeps(lab.tutor(), tutor),
                    () -> ActAs.call(
                            operator, () -> days.resolve(settles, "Seen there.").open())));
            var day = ActAs.call(operator, () -> days.day(lab.id(), date));
            assertThat(day.trainee()).hasSize(1);
            assertThat(day.tutor()).hasSize(1);
            assertThat(day.operator()).hasSize(1);
            assertThat(day.state())
                    .as("the operator had not seen the tutor's shorter day")
                    .isEqualTo(DayState.DISPUTED);
            assertThat(day.doneMinutes().value()).isEqualTo(180);
        }
    }

    private boolean keeps(Viewer viewer, ReportDay report) {
        try {
            ActAs.run(viewer, () -> days.report(report));
            return true;
        } catch (RuleViolation refused) {
            assertThat(refused.key()).isEqualTo("attendance.error.overlapsElsewhere");
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var outcomes = new ArrayList<Boolean>();
            for (Future<Boolean> act : threads.invokeAll(acts)) {
                outcomes.add(act.get());
            }
            return outcomes;
        }
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key())
                .isEqualTo(key);
    }
}
