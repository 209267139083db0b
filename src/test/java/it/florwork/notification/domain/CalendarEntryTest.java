package it.florwork.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String OWNER = "somebody";

    private static Appointment shift(String key, int until) {
        return new Appointment(key, CalendarKind.SHIFT, DAY, new TimeSlot(510, until), 1, "Vivaio");
    }

    @Test
    void whatIsTheSameStaysAsItWas() {
        var first = CalendarEntry.merged(OWNER, List.of(), List.of(shift("a", 750)), MONDAY);
        var second = CalendarEntry.merged(OWNER, first, List.of(shift("a", 750)), TUESDAY);
        assertThat(second).isEqualTo(first);
        assertThat(first).singleElement().satisfies(entry -> {
            assertThat(entry.sequence()).isZero();
            assertThat(entry.changedAt()).isEqualTo(MONDAY);
        });
    }

    @Test
    void aChangeKeepsTheUidAndCounts() {
        var first = CalendarEntry.merged(OWNER, List.of(), List.of(shift("a", 750)), MONDAY);
        var second = CalendarEntry.merged(OWNER, first, List.of(shift("a", 690)), TUESDAY);
        assertThat(second).singleElement().satisfies(entry -> {
            assertThat(entry.uid()).isEqualTo(first.getFirst().uid());
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.changedAt()).isEqualTo(TUESDAY);
            assertThat(entry.hours()).isEqualTo(new TimeSlot(510, 690));
        });
    }

    @Test
    void whatIsNoMoreIsCancelledOnceWithoutItsPlaceAndMayComeBack() {
        var shown = CalendarEntry.merged(OWNER, List.of(), List.of(shift("a", 750)), MONDAY);
        var off = CalendarEntry.merged(OWNER, shown, List.of(), TUESDAY);
        assertThat(off).singleElement().satisfies(entry -> {
            assertThat(entry.isCancelled()).isTrue();
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.appointment()).isNull();
        });
        assertThat(CalendarEntry.merged(OWNER, off, List.of(), TUESDAY.plusSeconds(60)))
                .isEqualTo(off);
        assertThat(CalendarEntry.merged(OWNER, off, List.of(shift("a", 750)), TUESDAY.plusSeconds(60)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isCancelled()).isFalse();
                    assertThat(entry.sequence()).isEqualTo(2);
                });
    }

    @Test
    void theSameShiftOfTwoPeopleHasTwoNames() {
        assertThat(shift("a", 750).uid("one")).isNotEqualTo(shift("a", 750).uid("other"));
    }
}
