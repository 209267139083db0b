package it.florwork.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.notification.NoticeKind;
import it.florwork.shared.PortalClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What is decided about sending without a database. */
class SendingRulesTest {
    private static Instant at(int hour, int minute) {
        return LocalDate.of(2026, 11, 24)
                .atTime(LocalTime.of(hour, minute))
                .atZone(PortalClock.ROME)
                .toInstant();
    }

    @Test
    void quietHoursGoOverMidnightInRomesTime() {
        var night = new QuietHours(21 * 60, 7 * 60 + 30);
        assertThat(night.contains(at(20, 59))).isFalse();
        assertThat(night.contains(at(21, 0))).isTrue();
        assertThat(night.contains(at(3, 0))).isTrue();
        assertThat(night.contains(at(7, 29))).isTrue();
        assertThat(night.contains(at(7, 30))).isFalse();
    }

    @Test
    void quietHoursMayLieWithinADayOrBeNone() {
        var siesta = new QuietHours(13 * 60, 15 * 60);
        assertThat(siesta.contains(at(14, 0))).isTrue();
        assertThat(siesta.contains(at(15, 0))).isFalse();
        assertThat(new QuietHours(0, 0).contains(at(0, 0))).isFalse();
    }

    @Test
    void quietHoursEndInTheMorningAlsoWhenTheClockIsSetBack() {
        var night = new QuietHours(21 * 60, 7 * 60 + 30);
        assertThat(night.endAfter(at(3, 0))).isEqualTo(at(7, 30));
        assertThat(night.endAfter(at(22, 0))).isEqualTo(at(7, 30).plus(Duration.ofDays(1)));
        var beforeWinter = Instant.parse("2026-10-24T20:00:00Z"); // 22:00; the night has an hour more
        assertThat(night.endAfter(beforeWinter)).isEqualTo(Instant.parse("2026-10-25T06:30:00Z"));
    }

    @Test
    void eachWaitIsTwiceTheOneBeforeAQuarterMoreOrLessAndNeverAboveSixHoursAndAHalf() {
        RandomGenerator chance = new SplittableRandom(7);
        for (int tries = 1; tries <= 60; tries++) {
            long middle =
                    Math.min(60L << Math.min(tries - 1, 10), Duration.ofHours(6).toSeconds());
            assertThat(Backoff.after(tries, chance))
                    .isBetween(Duration.ofMillis(middle * 750), Duration.ofMillis(middle * 1250));
        }
    }

    @Test
    void whatWaitsIsKeptAsKindsAndNumbersAndNothingElse() {
        var waiting = new Waiting(Map.of(NoticeKind.MONTH_TO_SIGN, 2, NoticeKind.DAY_DISPUTED, 1));
        assertThat(waiting.toString()).isEqualTo("DAY_DISPUTED=1;MONTH_TO_SIGN=2");
        assertThat(Waiting.parse(waiting.toString())).isEqualTo(waiting);
        assertThat(waiting.total()).isEqualTo(3);
        assertThat(Waiting.parse("")).isEqualTo(Waiting.nothing());
    }
}
