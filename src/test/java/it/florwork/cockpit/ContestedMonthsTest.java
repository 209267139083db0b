package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.MonthDisputes;
import it.florwork.candidate.Whose;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A month that somebody holds something against is not a day with two versions, and each is said in its own words. */
@PortalTest
@UseCase("UC-66")
class ContestedMonthsTest {
    private static final YearMonth MONTH = YearMonth.of(2032, 3);
    private static final Period TERM = Period.of(LocalDate.of(2032, 2, 2), LocalDate.of(2032, 6, 30));
    private static final LocalDate DAY = LocalDate.of(2032, 3, 9);

    @Autowired
    GivenAttendance given;

    @Autowired
    MonthDisputes disputes;

    @Autowired
    MonthsWork work;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private List<WorkKind> waiting(Internship internship) {
        return ActAs.call(
                accounts.fresh(Role.OPERATOR),
                () -> work.waiting(DAY.plusDays(1), Whose.EVERYBODY, 100).stream()
                        .filter(item -> item.path().contains(internship.id().toString()))
                        .map(WorkItem::kind)
                        .toList());
    }

    @Test
    void eachStandsInTheListForWhatItIs() {
        var internship = given.placement(TERM);
        given.on(DAY.plusDays(1));
        ActAs.run(
                internship.trainee(), () -> disputes.open(internship.id(), MONTH, "The hours of the 3rd are missing."));
        assertThat(waiting(internship)).contains(WorkKind.MONTH_IN_DOUBT).doesNotContain(WorkKind.DAY_TO_RESOLVE);
        given.tutorSays(internship, DAY, DayKind.UNEXCUSED);
        given.traineeSays(internship, DAY, DayKind.PRESENT, GivenAttendance.MORNING);
        assertThat(waiting(internship)).contains(WorkKind.MONTH_IN_DOUBT);
        ActAs.run(
                accounts.fresh(Role.OPERATOR),
                () -> disputes.resolve(internship.id(), MONTH, "We looked at the paper together."));
        assertThat(waiting(internship)).contains(WorkKind.DAY_TO_RESOLVE).doesNotContain(WorkKind.MONTH_IN_DOUBT);
    }
}
