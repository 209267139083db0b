package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayAct.CorrectionState;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-88")
class DaysOnBehalfTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final TimeSlot SHORTER = new TimeSlot(510, 690);
    private static final String WHY = "Said on the phone: no credit.";

    @Autowired
    Days days;

    @Autowired
    DaysOnBehalf onBehalf;

    @Autowired
    DayHistory history;

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;
    private Internship internship;

    @BeforeEach
    void itIsMonday() {
        given.on(MONDAY);
        operator = accounts.fresh(Role.OPERATOR);
        internship = given.placement(AUTUMN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void anEntryForTheTraineeIsTheTraineesWordAndSaysWhoWroteIt() {
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        var day = enters(Side.TRAINEE, DayKind.PRESENT, MORNING);
        assertThat(day.state()).isEqualTo(DayState.AGREED);
        var seen = ActAs.call(internship.trainee(), () -> days.day(internship.id(), MONDAY));
        assertThat(seen.trainee()).singleElement().satisfies(word -> {
            assertThat(word.scribe()).isNotNull().extracting(Scribe::name).isNotEqualTo("");
            assertThat(word.reason()).isEqualTo(WHY);
        });
        var hosts = ActAs.call(internship.tutor(), () -> days.day(internship.id(), MONDAY));
        assertThat(hosts.trainee().getFirst().reason())
                .as("a host reads no reason")
                .isNull();
        assertThat(hosts.trainee().getFirst().scribe()).isNotNull();
    }

    @Test
    void anEntrySettlesNothingAndTheTraineeMayAnswerIt() {
        given.tutorSays(internship, MONDAY, DayKind.PARTIAL, SHORTER);
        assertThat(enters(Side.TRAINEE, DayKind.PRESENT, MORNING).state()).isEqualTo(DayState.DISPUTED);
        assertThat(given.traineeSays(internship, MONDAY, DayKind.PARTIAL, SHORTER)
                        .state())
                .isEqualTo(DayState.AGREED);
        var acts = ActAs.call(operator, () -> history.of(internship.id(), MONDAY));
        assertThat(acts).extracting(DayAct::replaced).containsExactly(false, true, false);
        assertThat(acts).extracting(act -> act.said().side()).containsExactly(Side.TUTOR, Side.TRAINEE, Side.TRAINEE);
    }

    @Test
    void nobodyEntersWithoutAReasonNorWhatTheSideMayNotSay() {
        refused(
                () -> onBehalf.enter(report(Side.TRAINEE, DayKind.PRESENT, MORNING), Side.TRAINEE, " "),
                "attendance.error.reasonMissing");
        refused(
                () -> onBehalf.enter(report(Side.TRAINEE, DayKind.UNEXCUSED), Side.TRAINEE, WHY),
                "attendance.error.kindNotYours");
        refused(
                () -> onBehalf.enter(report(Side.TUTOR, DayKind.PRESENT, MORNING), Side.OPERATOR, WHY),
                "attendance.error.onWhoseBehalf");
        for (var role : List.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CASE_MANAGER, Role.EVALUATOR)) {
            var report = ReportDay.inPortal(
                    DayReportId.next(),
                    internship.id(),
                    MONDAY,
                    DayKind.PRESENT,
                    List.of(MORNING),
                    null,
                    Set.of(),
                    clock.instant());
            assertThatThrownBy(() -> ActAs.run(accounts.fresh(role), () -> onBehalf.enter(report, Side.TRAINEE, WHY)))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
        }
        var nowhere = new EngagementId(Ids.next());
        var report = ReportDay.inPortal(
                DayReportId.next(),
                nowhere,
                MONDAY,
                DayKind.PRESENT,
                List.of(MORNING),
                null,
                Set.of(),
                clock.instant());
        assertThatThrownBy(() -> ActAs.run(operator, () -> onBehalf.enter(report, Side.TRAINEE, WHY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoEnteredADayDoesNotVerifyItsMonth() {
        var october = YearMonth.of(2026, 10);
        given.on(LocalDate.of(2026, 10, 31));
        var planned = ActAs.call(operator, () -> months.month(internship.id(), october))
                .missing();
        planned.forEach(date -> {
            if (!date.equals(planned.getFirst())) {
                ActAs.run(internship.tutor(), () -> days.asPlanned(internship.id(), date, DayReportId.next()));
            }
        });
        var entry = report(planned.getFirst(), Side.TUTOR, DayKind.PRESENT, MORNING);
        ActAs.run(operator, () -> onBehalf.enter(entry, Side.TUTOR, WHY));
        var sealed = given.sealed(internship, october);
        assertThat(sealed.status()).isEqualTo(MonthStatus.SEALED);
        refused(
                () -> months.verify(internship.id(), october, String.valueOf(sealed.seal())),
                "attendance.error.verifierChangedADay");
    }

    @Test
    void theHistoryShowsAReplacedWordAndHidesWhatAHostMayNotKnow() {
        given.traineeSays(internship, MONDAY, DayKind.SICK);
        clock.travelTo(clock.instant().plusSeconds(60));
        given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        var own = ActAs.call(internship.trainee(), () -> history.of(internship.id(), MONDAY));
        assertThat(own).extracting(act -> act.said().kind()).containsExactly(DayKind.SICK, DayKind.PRESENT);
        assertThat(own).extracting(DayAct::replaced).containsExactly(true, false);
        var hosts = ActAs.call(internship.tutor(), () -> history.of(internship.id(), MONDAY));
        assertThat(hosts).extracting(act -> act.said().kind()).containsExactly(DayKind.EXCUSED, DayKind.PRESENT);
        for (var role : List.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR)) {
            assertThatThrownBy(() -> ActAs.run(accounts.fresh(role), () -> history.of(internship.id(), MONDAY)))
                    .as(role)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        ActAs.run(accounts.fresh(Role.COMPANY_CONTACT), () -> history.of(internship.id(), MONDAY)))
                .isInstanceOf(AccessDeniedException.class);
        int forTwo = Statements.during(() -> ActAs.run(operator, () -> history.of(internship.id(), MONDAY)))
                .size();
        given.traineeSays(internship, MONDAY, DayKind.PARTIAL, SHORTER);
        assertThat(Statements.during(() -> ActAs.run(operator, () -> history.of(internship.id(), MONDAY))))
                .hasSize(forTwo);
    }

    @Test
    void aCorrectionLeavesATraceOfWhoDecidedAndWhy() {
        var october = YearMonth.of(2026, 10);
        given.sealed(internship, october);
        var date = LocalDate.of(2026, 10, 7);
        given.traineeSays(internship, date, DayKind.PARTIAL, SHORTER);
        assertThat(ActAs.call(internship.trainee(), () -> history.of(internship.id(), date))
                        .getLast()
                        .correction())
                .satisfies(open -> assertThat(open.state()).isEqualTo(CorrectionState.OPEN));
        var asked = ActAs.call(operator, () -> months.month(internship.id(), october))
                .corrections()
                .getFirst();
        ActAs.run(
                operator,
                () -> months.declineCorrection(internship.id(), asked.said().id(), "The sheet says otherwise."));
        var last = ActAs.call(internship.trainee(), () -> history.of(internship.id(), date))
                .getLast();
        assertThat(last.replaced()).as("it never counted").isFalse();
        assertThat(last.correction()).satisfies(declined -> {
            assertThat(declined.state()).isEqualTo(CorrectionState.DECLINED);
            assertThat(declined.decidedBy()).isNotEmpty();
            assertThat(declined.reason()).isEqualTo("The sheet says otherwise.");
        });
        assertThat(ActAs.call(internship.tutor(), () -> history.of(internship.id(), date))
                        .getLast()
                        .correction())
                .isNotNull()
                .extracting(DayAct.Correction::reason)
                .as("a host reads no reason")
                .isNull();
    }

    private void refused(Runnable act, String key) {
        assertThatThrownBy(() -> ActAs.run(operator, act))
                .isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key())
                .isEqualTo(key);
    }

    private DayView enters(Side side, DayKind kind, TimeSlot... slots) {
        var report = report(side, kind, slots);
        return ActAs.call(operator, () -> onBehalf.enter(report, side, WHY));
    }

    private ReportDay report(Side side, DayKind kind, TimeSlot... slots) {
        return report(MONDAY, side, kind, slots);
    }

    private ReportDay report(LocalDate date, Side side, DayKind kind, TimeSlot... slots) {
        var basis = ActAs.call(operator, () -> days.day(internship.id(), date)).basisOf(side);
        return ReportDay.inPortal(
                DayReportId.next(), internship.id(), date, kind, List.of(slots), null, basis, clock.instant());
    }
}
