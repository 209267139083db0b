package it.florwork.progress.domain;

import static it.florwork.progress.MilestoneKind.END;
import static it.florwork.progress.MilestoneKind.FIRST;
import static it.florwork.progress.MilestoneKind.MIDDLE;
import static it.florwork.progress.MilestoneKind.SECOND;
import static it.florwork.progress.MilestoneKind.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.shared.Period;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

@UseCase("UC-101")
class MilestoneDaysTest {
    private static final MilestoneDays RULES = new MilestoneDays(3, 10, 30, 7);
    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

    @Test
    void fiveMilestonesInAHalfYear() {
        assertThat(RULES.of(Period.of(BEGIN, LocalDate.of(2027, 2, 28))))
                .containsExactly(
                        Map.entry(FIRST, LocalDate.of(2026, 9, 3)),
                        Map.entry(SECOND, LocalDate.of(2026, 9, 10)),
                        Map.entry(THIRD, LocalDate.of(2026, 9, 30)),
                        Map.entry(MIDDLE, LocalDate.of(2026, 11, 30)),
                        Map.entry(END, LocalDate.of(2027, 2, 21)));
    }

    @Test
    void aShortOneHasFewer() {
        assertThat(RULES.of(Period.of(BEGIN, BEGIN.plusDays(40))).keySet()).containsExactly(FIRST, SECOND, THIRD, END);
        assertThat(RULES.of(Period.of(BEGIN, BEGIN.plusDays(12))).keySet()).containsExactly(FIRST, END);
    }

    @Test
    void whateverTheLengthTheDaysFollowEachOtherWithinTheEngagement() {
        for (int length = 1; length < 800; length++) {
            var period = Period.of(BEGIN, BEGIN.plusDays(length - 1L));
            var days = new ArrayList<>(RULES.of(period).values());
            for (int at = 0; at < days.size(); at++) {
                assertThat(period.contains(days.get(at)))
                        .as("%s of %s days", days, length)
                        .isTrue();
                assertThat(at == 0 || days.get(at - 1).isBefore(days.get(at))).isTrue();
            }
        }
    }

    @Test
    void onlyTheLatestIsAskedFor() {
        var period = Period.of(BEGIN, LocalDate.of(2027, 2, 28));
        assertThat(RULES.latest(period, BEGIN.plusDays(1))).isEmpty();
        assertThat(RULES.latest(period, BEGIN.plusDays(8)).orElseThrow().getKey())
                .isEqualTo(FIRST);
        assertThat(RULES.latest(period, BEGIN.plusDays(40)).orElseThrow().getKey())
                .isEqualTo(THIRD);
    }
}
