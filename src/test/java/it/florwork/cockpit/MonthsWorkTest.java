package it.florwork.cockpit;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Months;
import it.florwork.candidate.Whose;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-43")
class MonthsWorkTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 10);
    private static final int MANY = 2000;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MonthsWork work;

    @Autowired
    Months months;

    @Autowired
    PortalClock clock;

    private Viewer operator;

    @BeforeEach
    void anOperator() {
        operator = accounts.fresh(Role.OPERATOR);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aMonthWithoutSignaturesStaysHoweverOldItIs() {
        var internship = internship(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 7, 31));
        given.worked(internship, MAY);

        assertThat(itemsOf(internship, LATER)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.MONTH_TO_CHASE);
            assertThat(item.details()).containsExactly(MAY, 40, MonthStatus.OPEN);
            assertThat(item.path()).isEqualTo("months/%s/%s".formatted(internship.id(), MAY));
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 6, 4)); // the 2nd is a holiday
        });
    }

    @Test
    void nobodyIsChasedBeforeTheDayByWhichAMonthIsSigned() {
        var internship = internship(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 7, 31));
        given.worked(internship, MAY);

        assertThat(kinds(internship, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(kinds(internship, LocalDate.of(2026, 6, 3)))
                .as("the 2nd is a holiday")
                .isEmpty();
        assertThat(kinds(internship, LocalDate.of(2026, 6, 4))).containsExactly(WorkKind.MONTH_TO_CHASE);
    }

    @Test
    void oneWithBothSignaturesStaysUntilItIsVerified() {
        var internship = internship(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 7, 31));
        given.sealed(internship, MAY);

        assertThat(kinds(internship, LATER)).containsExactly(WorkKind.MONTH_TO_VERIFY);
    }

    @Test
    void theMonthOfWhatEndsClosesOnItsLastDay() {
        var last = LocalDate.of(2026, 6, 12);
        var internship = internship(LocalDate.of(2026, 6, 8), last);
        given.on(last.minusDays(1));
        given.tutorSays(internship, last.minusDays(1), DayKind.PRESENT, MORNING);

        assertThat(kinds(internship, last.minusDays(1))).isEmpty();
        assertThat(kinds(internship, last)).as("the portal reminds first").isEmpty();
        assertThat(kinds(internship, LocalDate.of(2026, 6, 15))).isEmpty();
        assertThat(kinds(internship, LocalDate.of(2026, 6, 16)))
                .as("the third working day")
                .containsExactly(WorkKind.MONTH_TO_CHASE);
    }

    @Test
    void whatIsToldInTwoWaysOrOfAnAccidentWaits() {
        var internship = internship(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 7, 31));
        given.sealed(internship, MAY);
        var day = LocalDate.of(2026, 6, 10);
        given.on(day);
        given.tutorSays(internship, day, DayKind.ACCIDENT);
        given.tutorSays(internship, day.minusDays(1), DayKind.PRESENT, MORNING);
        given.traineeSays(internship, day.minusDays(1), DayKind.LEAVE);

        assertThat(kinds(internship, day))
                .containsExactlyInAnyOrder(WorkKind.MONTH_TO_VERIFY, WorkKind.ACCIDENT, WorkKind.DAY_TO_RESOLVE);
        assertThat(kinds(internship, day.plusDays(31))).doesNotContain(WorkKind.ACCIDENT);
    }

    @Test
    void asManyStatementsForManyMonthsAsForFew() {
        ActAs.run(operator, () -> work.waiting(LATER, Whose.EVERYBODY, MANY));
        int before = statements();
        given.worked(internship(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 7, 31)), MAY);
        given.worked(internship(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 7, 31)), MAY);
        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(8);
    }

    private Internship internship(LocalDate first, LocalDate last) {
        given.on(first);
        return given.placement(Period.of(first, last));
    }

    private List<WorkItem> itemsOf(Internship internship, LocalDate today) {
        return ActAs.call(operator, () -> work.waiting(today, Whose.EVERYBODY, MANY)).stream()
                .filter(item -> internship.candidate().equals(item.person()))
                .toList();
    }

    private List<WorkKind> kinds(Internship internship, LocalDate today) {
        return itemsOf(internship, today).stream().map(WorkItem::kind).toList();
    }

    private int statements() {
        return ActAs.call(operator, () -> Statements.queriesDuring(() -> work.waiting(LATER, Whose.EVERYBODY, MANY)))
                .size();
    }
}
