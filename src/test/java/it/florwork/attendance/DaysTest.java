package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-30")
class DaysTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final TimeSlot SHORTER = new TimeSlot(510, 690);

    @Autowired
    Days days;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void itIsMonday() {
        given.on(MONDAY);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void bothSidesSayTheSameAndTheDayIsAgreed() {
        var internship = given.placement(AUTUMN);
        assertThat(given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING).state())
                .isEqualTo(DayState.REPORTED);
        var agreed = given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        assertThat(agreed.state()).isEqualTo(DayState.AGREED);
        assertThat(agreed.doneMinutes().value()).isEqualTo(240);
    }

    @Test
    void theSameActSentTwiceIsOneAct() {
        var internship = given.placement(AUTUMN);
        var report = given.says(internship, Side.TUTOR, MONDAY, DayKind.PRESENT, MORNING);
        var first = ActAs.call(internship.tutor(), () -> days.report(report));
        assertThat(ActAs.call(internship.tutor(), () -> days.report(report))).isEqualTo(first);
        assertThat(rowsOf(internship)).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var internship = given.placement(AUTUMN);
        var report = given.says(internship, Side.TUTOR, MONDAY, DayKind.PRESENT, MORNING);
        ActAs.run(internship.tutor(), () -> days.report(report));
        var other = new ReportDay(
                report.id(),
                report.engagement(),
                MONDAY,
                DayKind.PRESENT,
                List.of(SHORTER),
                null,
                Set.of(),
                "portal",
                0,
                report.deviceTime(),
                "Europe/Rome",
                null);
        assertThatThrownBy(() -> ActAs.run(internship.tutor(), () -> days.report(other)))
                .extracting(failure -> ((RuleViolation) failure).key())
                .isEqualTo("attendance.error.sameIdOtherContent");
        assertThatThrownBy(() -> ActAs.run(internship.trainee(), () -> days.report(report)))
                .isInstanceOf(RuleViolation.class);
        assertThat(rowsOf(internship)).isEqualTo(1);
    }

    @Test
    void aDisagreementIsKeptUntilAnOperatorSettlesIt() {
        var internship = given.placement(AUTUMN);
        given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        var disputed = given.tutorSays(internship, MONDAY, DayKind.PARTIAL, SHORTER);
        assertThat(disputed.state()).isEqualTo(DayState.DISPUTED);
        assertThat(disputed.trainee().getFirst().slots()).containsExactly(MORNING);
        assertThat(disputed.tutor().getFirst().slots()).containsExactly(SHORTER);
        var resolved = ActAs.call(accounts.fresh(Role.OPERATOR), () -> {
            var seen = days.day(internship.id(), MONDAY);
            return days.resolve(
                    ReportDay.inPortal(
                            DayReportId.next(),
                            internship.id(),
                            MONDAY,
                            DayKind.PRESENT,
                            List.of(MORNING),
                            null,
                            seen.basisOf(Side.OPERATOR),
                            clock.instant()),
                    "Both were asked on the phone.");
        });
        assertThat(resolved.state()).isEqualTo(DayState.RESOLVED);
        assertThat(resolved.doneMinutes().value()).isEqualTo(240);
    }

    @Test
    void theRollCallMarksOnlyWhomNobodySpokeOf() {
        var jolly = given.jolly(AUTUMN, 4);
        var absent = jolly.members().getFirst();
        ActAs.run(absent.trainee(), () -> days.announceAbsence(absent.id(), MONDAY, DayKind.LEAVE, DayReportId.next()));
        given.tutorSays(jolly.members().get(1), MONDAY, DayKind.PARTIAL, SHORTER);
        var marked = ActAs.call(jolly.tutor(), () -> days.asPlannedForAll(jolly.id(), MONDAY));
        assertThat(marked).hasSize(4);
        assertThat(marked)
                .filteredOn(trainee -> trainee.day().doneMinutes().value() == 240)
                .hasSize(2);
        assertThat(marked)
                .filteredOn(trainee -> trainee.engagement().equals(absent.id()))
                .allSatisfy(trainee -> assertThat(trainee.day().counts())
                        .isNotNull()
                        .extracting(DayVersion::kind)
                        .isEqualTo(DayKind.LEAVE));
        ActAs.run(jolly.tutor(), () -> days.asPlannedForAll(jolly.id(), MONDAY));
        assertThat(jolly.members().stream().mapToInt(this::rowsOf).sum()).isEqualTo(4);
    }

    @Test
    void aHostTutorLearnsThatAnAbsenceIsJustifiedButNotWhy() {
        var internship = given.placement(AUTUMN);
        ActAs.run(
                internship.trainee(),
                () -> days.announceAbsence(internship.id(), MONDAY.plusDays(1), DayKind.SICK, DayReportId.next()));
        var shown = ActAs.call(internship.tutor(), () -> days.tutorsDay(MONDAY.plusDays(1)));
        assertThat(shown)
                .singleElement()
                .satisfies(trainee ->
                        assertThat(trainee.day().trainee().getFirst().kind()).isEqualTo(DayKind.EXCUSED));
        assertThat(ActAs.call(internship.trainee(), () -> days.day(internship.id(), MONDAY.plusDays(1)))
                        .trainee()
                        .getFirst()
                        .kind())
                .isEqualTo(DayKind.SICK);
    }

    @Test
    void aTutorsDayTakesAsManyStatementsForOneAsForNine() {
        var one = given.jolly(AUTUMN, 1);
        var nine = given.jolly(AUTUMN, 9);
        int forOne = Statements.during(() -> ActAs.run(one.tutor(), () -> days.tutorsDay(MONDAY)))
                .size();
        int forNine = Statements.during(() -> ActAs.run(nine.tutor(), () -> days.tutorsDay(MONDAY)))
                .size();
        assertThat(forNine).isEqualTo(forOne).isLessThanOrEqualTo(11);
    }

    @Test
    void strangersFindNothing() {
        var internship = given.placement(AUTUMN);
        var report = given.says(internship, Side.TUTOR, MONDAY, DayKind.PRESENT, MORNING);
        for (var role :
                List.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT, Role.CASE_MANAGER)) {
            assertThatThrownBy(() -> ActAs.run(accounts.fresh(role), () -> days.day(internship.id(), MONDAY)))
                    .as(role)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.HOST_TUTOR), () -> days.report(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.EVALUATOR), () -> days.day(internship.id(), MONDAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rowsOf(internship)).isZero();
    }

    @Test
    void thoseConcernedRead() {
        var internship = given.placement(AUTUMN);
        var contact = accounts.fresh(Role.COMPANY_CONTACT, internship.tutor().organisation());
        for (var viewer : List.of(internship.trainee(), internship.tutor(), internship.caseManager(), contact)) {
            assertThat(ActAs.call(viewer, () -> days.day(internship.id(), MONDAY))
                            .state())
                    .isEqualTo(DayState.PLANNED);
        }
        assertThat(ActAs.call(internship.trainee(), () -> days.myDays(MONDAY, MONDAY.plusDays(1))))
                .hasSize(2);
    }

    /** Two real connections: both reports are kept, whoever comes first. */
    @Test
    void traineeAndTutorReportAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var internship = given.placement(AUTUMN);
            var trainee = given.says(internship, Side.TRAINEE, MONDAY, DayKind.PRESENT, MORNING);
            var tutor = given.says(internship, Side.TUTOR, MONDAY, DayKind.PARTIAL, SHORTER);
            var states = atOnce(
                    () -> ActAs.call(internship.trainee(), () -> days.report(trainee)),
                    () -> ActAs.call(internship.tutor(), () -> days.report(tutor)));
            assertThat(states).extracting(DayView::state).contains(DayState.DISPUTED);
            assertThat(rowsOf(internship)).isEqualTo(2);
        }
    }

    /** Two real connections send the same act: it is stored once, both get the same answer. */
    @Test
    void theSameActTwiceAtTheSameMoment() throws Exception {
        var internship = given.placement(AUTUMN);
        var report = given.says(internship, Side.TUTOR, MONDAY, DayKind.PRESENT, MORNING);
        var views = atOnce(
                () -> ActAs.call(internship.tutor(), () -> days.report(report)),
                () -> ActAs.call(internship.tutor(), () -> days.report(report)));
        assertThat(views.get(0)).isEqualTo(views.get(1));
        assertThat(rowsOf(internship)).isEqualTo(1);
    }

    /** The portal's own button pressed twice before it answers: two real connections, one act. */
    @Test
    void asPlannedTwiceAtTheSameMomentIsOneAct() throws Exception {
        for (int round = 0; round < 5; round++) {
            var internship = given.placement(AUTUMN);
            var id = DayReportId.next();
            var views = atOnce(
                    () -> ActAs.call(internship.tutor(), () -> days.asPlanned(internship.id(), MONDAY, id)),
                    () -> ActAs.call(internship.tutor(), () -> days.asPlanned(internship.id(), MONDAY, id)));
            assertThat(views.get(0)).isEqualTo(views.get(1));
            assertThat(rowsOf(internship)).isEqualTo(1);
        }
    }

    @Test
    void asPlannedWithTheIdOfAnotherActIsRefused() {
        var internship = given.placement(AUTUMN);
        var id = DayReportId.next();
        ActAs.run(internship.tutor(), () -> days.asPlanned(internship.id(), MONDAY, id));
        assertThat(ActAs.call(internship.tutor(), () -> days.asPlanned(internship.id(), MONDAY, id))
                        .state())
                .isEqualTo(DayState.REPORTED);
        assertThatThrownBy(() ->
                        ActAs.run(internship.tutor(), () -> days.asPlanned(internship.id(), MONDAY.minusDays(3), id)))
                .extracting(failure -> ((RuleViolation) failure).key())
                .isEqualTo("attendance.error.sameIdOtherContent");
        assertThatThrownBy(() -> ActAs.run(internship.trainee(), () -> days.asPlanned(internship.id(), MONDAY, id)))
                .isInstanceOf(RuleViolation.class);
        assertThat(rowsOf(internship)).isEqualTo(1);
    }

    private static List<DayView> atOnce(Callable<DayView> one, Callable<DayView> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private int rowsOf(GivenAttendance.Internship internship) {
        return database.sql("select count(*) from day_report where engagement_id = ?")
                .param(internship.id().toString())
                .query(Integer.class)
                .single();
    }
}
