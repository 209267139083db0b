package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {
    @Test
    void sundayStillBelongsToTheWeekOfItsMonday() {
        assertThat(Week.of(LocalDate.of(2026, 11, 29))).isEqualTo(new Week(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void weeksAreCountedThroughAYearOf53() {
        var last = Week.of(LocalDate.of(2026, 12, 31));
        assertThat(last.following().number()).isEqualTo(last.number() + 1);
        assertThat(last.following()).isEqualTo(Week.of(LocalDate.of(2027, 1, 4)));
    }

    @Test
    void isWrittenAndReadAsIsoWritesIt() {
        assertThat(Week.of(LocalDate.of(2026, 11, 24)).code()).isEqualTo("2026-W48");
        assertThat(Week.of(LocalDate.of(2027, 1, 1)).code()).isEqualTo("2026-W53");
        for (var week = Week.of(LocalDate.of(2024, 1, 1)); week.number() < 400; week = week.following()) {
            assertThat(Week.parse(week.code())).contains(week);
        }
        assertThat(Week.parse("2026-W54")).isEmpty();
    }

    @Test
    void doesNotStartOnATuesday() {
        assertThatThrownBy(() -> new Week(LocalDate.of(2026, 11, 24))).isInstanceOf(IllegalArgumentException.class);
    }
}
