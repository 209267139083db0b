package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PortalTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of domain.md par. 10, around the holiday of 8 December 2026, a Tuesday. */
@PortalTest
class DeadlinesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    @Autowired
    Deadlines deadlines;

    @Test
    void workingDaysLeaveOutSundaysAndHolidays() {
        assertThat(deadlines.toContact(WEDNESDAY)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(deadlines.toCheckANeed(WEDNESDAY)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(deadlines.toDecide(WEDNESDAY)).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void otherClocksCountEveryDay() {
        assertThat(deadlines.toMeet(WEDNESDAY)).isEqualTo(WEDNESDAY.plusDays(30));
        assertThat(deadlines.toTalk(WEDNESDAY)).isEqualTo(WEDNESDAY.plusDays(10));
        assertThat(deadlines.toPrepare(WEDNESDAY)).isEqualTo(WEDNESDAY.plusDays(15));
        assertThat(deadlines.daysWithoutProposal(WEDNESDAY)).isEqualTo(30);
    }

    @Test
    void aMonthIsSignedAndVerifiedByTheWorkingDayAfterItClosed() {
        var december = LocalDate.of(2026, 12, 1);
        assertThat(deadlines.toSign(december)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(deadlines.toVerify(december)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(deadlines.toSign(LocalDate.of(2026, 11, 27))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void whatShouldBeSignedByTodayClosedThatMuchEarlier() {
        assertThat(deadlines.closedToBeSigned(LocalDate.of(2026, 12, 2))).isBefore(LocalDate.of(2026, 12, 1));
        assertThat(deadlines.closedToBeSigned(LocalDate.of(2026, 12, 3))).isEqualTo(LocalDate.of(2026, 12, 1));
    }
}
