package it.florwork.attendance.domain;

import it.florwork.testing.Seed;
import org.junit.jupiter.api.Test;

/** A thousand of the histories of which the soak lives a hundred thousand. */
class MonthHistoryTest {
    @Test
    void aMonthIsWhatWasToldInWhateverOrderItCame() {
        MonthHistorySoak.check(Seed.of(MonthHistoryTest.class), 1_000);
    }
}
