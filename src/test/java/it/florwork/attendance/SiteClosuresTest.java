package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-91")
class SiteClosuresTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Autowired
    SiteClosures closures;

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarEffects effects;

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;

    @BeforeEach
    void november() {
        given.on(LocalDate.of(2026, 11, 16));
        operator = accounts.fresh(Role.OPERATOR);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private ClosureOutcome close(EngagementId id, LocalDate from, LocalDate to) {
        return ActAs.call(operator, () -> closures.close(id, Period.of(from, to), "Impianto fermo"));
    }

    private int planned(Internship internship) {
        return plannedIn(internship, NOVEMBER);
    }

    private int plannedIn(Internship internship, YearMonth month) {
        return ActAs.call(internship.tutor(), () -> months.month(internship.id(), month))
                .planned()
                .value();
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void holdsForEverybodyThereAndForWhoBeginsLater() {
        var jolly = given.jolly(AUTUMN, 2);
        var elsewhere = given.placement(AUTUMN);
        var one = jolly.members().getFirst();
        int usual = planned(one);
        close(one.id(), DAY, DAY.plusDays(3)); // Wednesday to Saturday
        for (var member : jolly.members()) {
            assertThat(planned(member)).isEqualTo(usual - 3 * 240);
            assertThat(ActAs.call(member.trainee(), () -> days.day(member.id(), DAY))
                            .off())
                    .isEqualTo(DayKind.CLOSURE);
        }
        assertThat(planned(elsewhere)).isEqualTo(usual);
        var host = given.placement(AUTUMN);
        close(host.id(), DAY, DAY);
        var later = given.placement(Period.of(DAY.minusDays(2), AUTUMN.lastDay()), host.tutor());
        assertThat(ActAs.call(later.trainee(), () -> days.day(later.id(), DAY)).off())
                .isEqualTo(DayKind.CLOSURE);
    }

    @Test
    void isTakenBackForAllAtOnceAndForOneAlone() {
        var jolly = given.jolly(AUTUMN, 2);
        var one = jolly.members().getFirst();
        var other = jolly.members().getLast();
        int usual = planned(one);
        close(one.id(), DAY, DAY.plusDays(1));
        ActAs.run(operator, () -> calendars.asUsual(one.id(), DAY));
        assertThat(planned(one)).isEqualTo(usual - 240);
        assertThat(planned(other)).isEqualTo(usual - 480);
        var closure = ActAs.call(operator, () -> calendars.calendar(other.id()))
                .closures()
                .getFirst();
        assertThat(closure.reason()).isEqualTo("Impianto fermo");
        ActAs.run(operator, () -> closures.reopen(closure.id()));
        assertThat(List.of(planned(one), planned(other))).containsOnly(usual);
        assertThatThrownBy(() -> ActAs.run(operator, () -> closures.reopen(closure.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onesOwnHoursStay() {
        var internship = given.placement(AUTUMN);
        ActAs.run(
                operator,
                () -> calendars.differ(
                        internship.id(),
                        new SpecialDay(DAY, SpecialDay.Kind.OTHER_HOURS, List.of(new TimeSlot(510, 690)), null)));
        int before = planned(internship);
        close(internship.id(), DAY, DAY.plusDays(1));
        assertThat(planned(internship)).isEqualTo(before - 240);
    }

    @Test
    void holdsForThoseWhoseMonthIsOpenAndSaysForWhomItDoesNot() {
        var jolly = given.jolly(AUTUMN, 3);
        var signed = jolly.members().getFirst();
        var other = jolly.members().getLast();
        var october = LocalDate.of(2026, 10, 12);
        var sealed = given.sealed(signed, OCTOBER);
        int usual = plannedIn(other, OCTOBER);
        var outcome = close(other.id(), october, october);
        assertThat(outcome.people()).isEqualTo(2);
        assertThat(outcome.notFor()).containsExactly(codeName(signed));
        assertThat(plannedIn(other, OCTOBER)).isEqualTo(usual - 240);
        assertThat(ActAs.call(signed.tutor(), () -> months.month(signed.id(), OCTOBER)))
                .satisfies(month -> {
                    assertThat(month.status()).isEqualTo(MonthStatus.SEALED);
                    assertThat(month.contentHash()).isEqualTo(sealed.contentHash());
                    assertThat(month.planned()).isEqualTo(sealed.planned());
                });
        assertThat(ActAs.call(signed.trainee(), () -> days.day(signed.id(), october))
                        .off())
                .isNull();
    }

    @Test
    void saysBeforehandWhomItTouchesAndWhichSignedMonthsItGoesRound() {
        var jolly = given.jolly(AUTUMN, 3);
        var signed = jolly.members().getFirst();
        var other = jolly.members().getLast();
        var friday = LocalDate.of(2026, 10, 30);
        var monday = LocalDate.of(2026, 11, 2);
        given.sealed(signed, OCTOBER);
        ActAs.run(
                operator,
                () -> calendars.differ(
                        other.id(),
                        new SpecialDay(monday, SpecialDay.Kind.OTHER_HOURS, List.of(new TimeSlot(510, 690)), null)));
        int usual = plannedIn(other, OCTOBER);
        var effect = ActAs.call(operator, () -> effects.ofClosingSite(other.id(), Period.of(friday, monday)));
        assertThat(effect.people()).hasSize(3);
        assertThat(effect.before().minus(effect.after()).value()).isEqualTo(240 + 480 + 240);
        assertThat(effect.people())
                .filteredOn(one -> !one.signed().isEmpty())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.codeName()).isEqualTo(codeName(signed));
                    assertThat(one.signed()).containsExactly(OCTOBER);
                });
        var alone = ActAs.call(operator, () -> effects.ofClosing(signed.id(), Period.of(friday, friday)));
        assertThat(alone.people())
                .singleElement()
                .satisfies(one -> assertThat(one.signed()).containsExactly(OCTOBER));
        assertThat(alone.before()).isEqualTo(alone.after());
        assertThat(plannedIn(other, OCTOBER)).isEqualTo(usual);
        var sunday = Period.of(monday.minusDays(1), monday.minusDays(1));
        assertThat(ActAs.call(operator, () -> effects.ofClosingSite(other.id(), sunday))
                        .people())
                .isEmpty();
    }

    @Test
    void acrossTwoMonthsItHoldsInTheOneThatIsOpen() {
        var jolly = given.jolly(AUTUMN, 2);
        var signed = jolly.members().getFirst();
        var friday = LocalDate.of(2026, 10, 30);
        var monday = LocalDate.of(2026, 11, 2);
        var sealed = given.sealed(signed, OCTOBER);
        int usual = planned(signed);
        var outcome = close(jolly.members().getLast().id(), friday, monday);
        assertThat(outcome.people()).isEqualTo(2);
        assertThat(outcome.notFor()).containsExactly(codeName(signed));
        assertThat(ActAs.call(signed.tutor(), () -> months.month(signed.id(), OCTOBER))
                        .contentHash())
                .isEqualTo(sealed.contentHash());
        assertThat(planned(signed)).isEqualTo(usual - 240);
        assertThat(ActAs.call(signed.trainee(), () -> days.day(signed.id(), monday))
                        .off())
                .isEqualTo(DayKind.CLOSURE);
    }

    @Test
    void isTakenBackForThoseWhoseMonthIsOpenAndSaysForWhomItIsNot() {
        var jolly = given.jolly(AUTUMN, 2);
        var signed = jolly.members().getFirst();
        var other = jolly.members().getLast();
        var october = LocalDate.of(2026, 10, 12);
        int usual = plannedIn(other, OCTOBER);
        close(other.id(), october, october);
        var sealed = given.sealed(signed, OCTOBER);
        var closure = ActAs.call(operator, () -> calendars.calendar(signed.id()))
                .closures()
                .getFirst();
        var outcome = ActAs.call(operator, () -> closures.reopen(closure.id()));
        assertThat(outcome.notFor()).containsExactly(codeName(signed));
        assertThat(plannedIn(other, OCTOBER)).isEqualTo(usual);
        assertThat(ActAs.call(signed.tutor(), () -> months.month(signed.id(), OCTOBER))
                        .contentHash())
                .isEqualTo(sealed.contentHash());
        assertThat(ActAs.call(signed.trainee(), () -> days.day(signed.id(), october))
                        .off())
                .isEqualTo(DayKind.CLOSURE);
    }

    /** Somebody goes elsewhere that day: what is kept keeps the place. */
    @Test
    void whatIsKeptUnderASealKeepsItsPlace() {
        var jolly = given.jolly(AUTUMN, 2);
        var signed = jolly.members().getFirst();
        var october = LocalDate.of(2026, 10, 12);
        var place = new SpecialDay.Place("Orto", "via dell’Orto 1");
        given.on(october.minusDays(5));
        ActAs.run(
                operator,
                () -> calendars.differ(
                        signed.id(), new SpecialDay(october, SpecialDay.Kind.OTHER_PLACE, List.of(), place)));
        var sealed = given.sealed(signed, OCTOBER);
        close(jolly.members().getLast().id(), october, october);
        assertThat(ActAs.call(operator, () -> calendars.calendar(signed.id())).special())
                .singleElement()
                .satisfies(day -> assertThat(day.place()).isEqualTo(place));
        assertThat(ActAs.call(signed.tutor(), () -> months.month(signed.id(), OCTOBER))
                        .contentHash())
                .isEqualTo(sealed.contentHash());
    }

    @Test
    void isRefusedWhenNobodysMonthIsOpenOrSomebodyWorked() {
        var jolly = given.jolly(AUTUMN, 1);
        var one = jolly.members().getFirst();
        var october = LocalDate.of(2026, 10, 12);
        close(one.id(), october, october);
        var closure = ActAs.call(operator, () -> calendars.calendar(one.id()))
                .closures()
                .getFirst();
        given.sealed(one, OCTOBER);
        refuses("attendance.error.calendarSealed", () -> close(one.id(), october.plusDays(1), october.plusDays(1)));
        refuses("attendance.error.calendarSealed", () -> ActAs.run(operator, () -> closures.reopen(closure.id())));
        given.on(DAY);
        given.tutorSays(one, DAY, DayKind.PRESENT, MORNING);
        refuses("attendance.error.workedThen", () -> close(one.id(), DAY, DAY));
        assertThat(ActAs.call(operator, () -> calendars.calendar(one.id())).closures())
                .hasSize(1);
    }

    private String codeName(Internship internship) {
        return ActAs.call(operator, () -> calendars.calendar(internship.id())).codeName();
    }

    @Test
    void saysWhatIsWrong() {
        var internship = given.placement(AUTUMN);
        refuses("attendance.error.closureTooLong", () -> close(internship.id(), DAY, DAY.plusDays(14)));
        refuses(
                "attendance.error.reasonMissing",
                () -> ActAs.run(operator, () -> closures.close(internship.id(), Period.of(DAY, DAY), " ")));
        close(internship.id(), DAY, DAY.plusDays(1));
        refuses("attendance.error.alreadyClosed", () -> close(internship.id(), DAY.plusDays(1), DAY.plusDays(2)));
        assertThatThrownBy(() -> close(new EngagementId(Ids.next()), DAY, DAY)).isInstanceOf(NotFound.class);
    }
}
