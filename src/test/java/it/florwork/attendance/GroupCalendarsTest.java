package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Pathways;
import it.florwork.shared.Ids;
import it.florwork.shared.Minutes;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-92")
class GroupCalendarsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23); // a Monday
    private static final WeeklyTimetable TWO_DAYS =
            WeeklyTimetable.daily(540, 660, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    private static final WeekCycle CYCLE = new WeekCycle(List.of(TWO_DAYS, GivenAttendance.MORNINGS));

    @Autowired
    GroupCalendars calendars;

    @Autowired
    Calendars single;

    @Autowired
    Pathways pathways;

    @Autowired
    GivenPeople people;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Months months;

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

    @Test
    void everybodysWeeksChangeAtOnceAndOfWhoJoinsLater() {
        var jolly = given.jolly(AUTUMN, 2);
        var effect = ActAs.call(operator, () -> calendars.effect(jolly.id(), FROM, CYCLE));
        assertThat(effect.people()).isEqualTo(2);
        assertThat(effect.ofOne().weekAfter()).isEqualTo(Minutes.ofHours(12));
        ActAs.run(operator, () -> calendars.changeTimetable(jolly.id(), FROM, CYCLE));
        for (var member : jolly.members()) {
            assertThat(weeks(member.id()))
                    .extracting(CalendarDetail.Dated::validity)
                    .containsExactly(
                            Period.of(AUTUMN.firstDay(), FROM.minusDays(1)), Period.of(FROM, AUTUMN.lastDay()));
        }
        var joining = FROM.plusWeeks(1); // the group's second week: B
        var late = people.inCharge();
        var id =
                ActAs.call(operator, () -> pathways.enrol(late.id(), jolly.id(), Period.of(joining, AUTUMN.lastDay())));
        assertThat(weeks(id))
                .singleElement()
                .satisfies(weeks -> assertThat(weeks.cycle()).isEqualTo(CYCLE));
        assertThat(ActAs.call(operator, () -> calendars.week(jolly.id(), joining))
                        .days())
                .filteredOn(trainee -> !trainee.day().planned().isEmpty())
                .hasSize(3 * 5);
        assertThat(ActAs.call(operator, () -> calendars.calendar(jolly.id())).weeks())
                .extracting(GroupCalendars.From::day)
                .containsExactly(AUTUMN.firstDay(), FROM);
    }

    private List<CalendarDetail.Dated> weeks(it.florwork.shared.EngagementId id) {
        return ActAs.call(operator, () -> single.calendar(id)).timetables();
    }

    @Test
    @UseCase("UC-92")
    void whoHasSignedKeepsTheOldWeeksToTheEndOfTheSignedMonths() {
        var jolly = given.jolly(AUTUMN, 2);
        var first = jolly.members().getFirst();
        var signed = jolly.members().getLast();
        given.sealed(signed, YearMonth.of(2026, 10));
        var from = LocalDate.of(2026, 10, 12);
        var outcome = ActAs.call(operator, () -> calendars.changeTimetable(jolly.id(), from, CYCLE));
        assertThat(outcome.people()).isEqualTo(1);
        assertThat(outcome.notYet())
                .singleElement()
                .extracting(NewWeeksOutcome.NotYet::from)
                .isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(weeks(first.id()).getLast().validity().firstDay()).isEqualTo(from);
        assertThat(weeks(signed.id()).getLast().validity().firstDay()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(ActAs.call(operator, () -> months.month(signed.id(), YearMonth.of(2026, 10)))
                        .signatures())
                .hasSize(2);
        assertThat(ActAs.call(operator, () -> calendars.calendar(jolly.id())).weeks())
                .hasSize(2);
    }

    @Test
    void whereEverybodyHasSignedToTheEndNothingChanges() {
        var jolly = given.jolly(Period.of(AUTUMN.firstDay(), LocalDate.of(2026, 10, 31)), 1);
        given.sealed(jolly.members().getFirst(), YearMonth.of(2026, 10));
        assertThatThrownBy(() -> ActAs.run(
                        operator, () -> calendars.changeTimetable(jolly.id(), LocalDate.of(2026, 10, 12), CYCLE)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("attendance.error.calendarSealed");
    }

    @Test
    void aWeekOfNineTakesAsManyStatementsAsOfOne() {
        var one = given.jolly(AUTUMN, 1);
        var nine = given.jolly(AUTUMN, 9);
        int forOne = Statements.during(() -> ActAs.run(operator, () -> calendars.week(one.id(), FROM)))
                .size();
        assertThat(Statements.during(() -> ActAs.run(operator, () -> calendars.week(nine.id(), FROM))))
                .hasSize(forOne);
    }

    @Test
    void anUnknownGroupHasNoWeek() {
        assertThatThrownBy(() -> ActAs.run(operator, () -> calendars.week(new GroupId(Ids.next()), FROM)))
                .isInstanceOf(NotFound.class);
    }
}
