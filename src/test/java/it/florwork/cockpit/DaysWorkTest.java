package it.florwork.cockpit;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Months;
import it.florwork.attendance.TimeSlot;
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
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-94")
class DaysWorkTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 25);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 10);
    private static final TimeSlot EVENING = new TimeSlot(1080, 1140);
    private static final int MANY = 2000;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    DaysWork work;

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
    void hoursOutsideThePlanWaitUntilTheMonthIsVerifiedHoweverOldItIs() {
        var internship = notInsured();
        assertThat(itemsOf(internship)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.DAY_NOT_INSURED);
            assertThat(item.details()).containsExactly(MAY);
            assertThat(item.path()).isEqualTo("months/%s/%s".formatted(internship.id(), MAY));
        });
        var sealed = given.sealed(internship, MAY);
        assertThat(sealed.status()).isEqualTo(MonthStatus.SEALED);
        assertThat(itemsOf(internship)).hasSize(1);
        ActAs.run(operator, () -> months.verify(internship.id(), MAY, Objects.requireNonNull(sealed.seal())));
        assertThat(itemsOf(internship)).isEmpty();
    }

    @Test
    void aDaySaidAfterTheSignaturesWaitsForADecision() {
        var internship = late();
        assertThat(itemsOf(internship)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.CORRECTION_TO_DECIDE);
            assertThat(item.details()).containsExactly(MONDAY);
            assertThat(item.path()).endsWith(MAY + "?day=" + MONDAY);
        });
    }

    @Test
    void whatIsNotGatheredIsCounted() {
        notInsured();
        notInsured();
        late();
        late();
        var all = ActAs.call(operator, () -> work.waiting(LATER, Whose.EVERYBODY, MANY));
        assertThat(all).noneMatch(item -> item.kind().isRemainder());
        var first = ActAs.call(operator, () -> work.waiting(LATER, Whose.EVERYBODY, 1));
        assertThat(first).hasSize(4);
        for (var kind : List.of(WorkKind.CORRECTION_TO_DECIDE, WorkKind.DAY_NOT_INSURED)) {
            long ofKind = all.stream().filter(item -> item.kind() == kind).count();
            assertThat(first)
                    .filteredOn(
                            item -> item.kind().isRemainder() && item.details().contains(kind))
                    .singleElement()
                    .satisfies(rest -> {
                        assertThat(rest.subject()).isEqualTo(String.valueOf(ofKind - 1));
                        assertThat(rest.path()).isEqualTo("today?kind=" + kind);
                    });
        }
    }

    @Test
    void asManyStatementsForManyAsForFew() {
        notInsured();
        late();
        int before = statements();
        notInsured();
        late();
        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(2);
    }

    /** Somebody worked in the evening, when nothing is planned. */
    private Internship notInsured() {
        var internship = internship();
        given.on(MONDAY);
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING, EVENING);
        given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING, EVENING);
        return internship;
    }

    /** A month with both signatures, and a word that came after them. */
    private Internship late() {
        var internship = internship();
        given.sealed(internship, MAY);
        given.traineeSays(internship, MONDAY, DayKind.SICK);
        return internship;
    }

    private Internship internship() {
        given.on(MONDAY);
        return given.placement(Period.of(MONDAY, LocalDate.of(2026, 7, 31)));
    }

    private List<WorkItem> itemsOf(Internship internship) {
        return ActAs.call(operator, () -> work.waiting(LATER, Whose.EVERYBODY, MANY)).stream()
                .filter(item -> internship.candidate().equals(item.person()))
                .toList();
    }

    private int statements() {
        return ActAs.call(operator, () -> Statements.queriesDuring(() -> work.waiting(LATER, Whose.EVERYBODY, MANY)))
                .size();
    }
}
