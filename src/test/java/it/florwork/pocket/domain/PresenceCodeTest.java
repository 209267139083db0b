package it.florwork.pocket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.pocket.CodeWorth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PresenceCodeTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant SHOWN = Instant.parse("2026-11-18T07:30:00Z");

    /** The same that a phone makes: code.test.js. */
    @Test
    void aCodeHoldsForHalfAMinute() {
        assertThat(PresenceCode.at(KEY, SHOWN)).isEqualTo("464049");
        assertThat(PresenceCode.at(KEY, SHOWN.plusSeconds(29))).isEqualTo("464049");
        assertThat(PresenceCode.at(KEY, SHOWN.plusSeconds(30))).isEqualTo("133101");
    }

    @Test
    void itIsGoodWithinTwoMinutesAndAHalfOfItsTime() {
        for (int seconds : new int[] {-150, -60, 0, 29, 90, 150}) {
            assertThat(judged(DAY, SHOWN.plusSeconds(seconds)).worth())
                    .as("after %d s", seconds)
                    .isEqualTo(CodeWorth.GOOD);
        }
        assertThat(judged(DAY, SHOWN.plusSeconds(180))).isEqualTo(new PresenceCode.Found(CodeWorth.OTHER_TIME, 3));
        assertThat(judged(DAY, SHOWN.minusSeconds(3_600))).isEqualTo(new PresenceCode.Found(CodeWorth.OTHER_TIME, -60));
    }

    @Test
    void onADayOfTwentyFiveHoursItIsFoundInEachOfThem() {
        var autumn = LocalDate.of(2026, 10, 25);
        for (var time : new String[] {"2026-10-24T22:00:00Z", "2026-10-25T01:30:00Z", "2026-10-25T22:59:30Z"}) {
            var shown = Instant.parse(time);
            assertThat(PresenceCode.judge(KEY, autumn, PresenceCode.at(KEY, shown), shown)
                            .worth())
                    .isEqualTo(CodeWorth.GOOD);
        }
    }

    @Test
    void theCodeOfAnotherDayIsNone() {
        assertThat(judged(DAY.plusDays(1), SHOWN.plusSeconds(86_400)).worth()).isEqualTo(CodeWorth.OTHER_CODE);
    }

    private static PresenceCode.Found judged(LocalDate day, Instant read) {
        return PresenceCode.judge(KEY, day, "464049", read);
    }
}
