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
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Autowired
    SiteClosures closures;

    @Autowired
    Calendars calendars;

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

    private void close(EngagementId id, LocalDate from, LocalDate to) {
        ActAs.run(operator, () -> closures.close(id, Period.of(from, to), "Impianto fermo"));
    }

    private int planned(Internship internship) {
        return ActAs.call(internship.tutor(), () -> months.month(internship.id(), NOVEMBER))
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
    void neverReachesIntoASealOrBelowWorkedHours() {
        var jolly = given.jolly(AUTUMN, 2);
        var one = jolly.members().getFirst();
        var other = jolly.members().getLast();
        var october = LocalDate.of(2026, 10, 12);
        close(other.id(), october, october);
        var closure = ActAs.call(operator, () -> calendars.calendar(one.id()))
                .closures()
                .getFirst();
        given.sealed(one, YearMonth.of(2026, 10));
        refuses("attendance.error.calendarSealed", () -> close(other.id(), october.plusDays(1), october.plusDays(1)));
        refuses("attendance.error.calendarSealed", () -> ActAs.run(operator, () -> closures.reopen(closure.id())));
        given.on(DAY);
        given.tutorSays(one, DAY, DayKind.PRESENT, MORNING);
        refuses("attendance.error.workedThen", () -> close(other.id(), DAY, DAY));
        assertThat(ActAs.call(operator, () -> calendars.calendar(other.id())).closures())
                .hasSize(1);
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
