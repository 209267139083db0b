package it.florwork.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.placement.SuspensionReason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LongAbsenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void weekendsNeitherBreakNorEndAnIllness() {
        assertThat(among(14, day -> DayKind.SICK))
                .containsExactly(new LongAbsence(SuspensionReason.ILLNESS, MONDAY, MONDAY.plusDays(11)));
        assertThat(among(15, day -> DayKind.SICK).getFirst().days()).isEqualTo(15);
    }

    @Test
    void aDayOfWorkOrOneOfWhichNobodySpeaksBreaksIt() {
        var tuesday = MONDAY.plusDays(8);
        for (var other : new DayKind[] {DayKind.LEAVE, null}) {
            assertThat(among(14, day -> day.equals(tuesday) ? other : DayKind.SICK))
                    .containsExactly(
                            new LongAbsence(SuspensionReason.ILLNESS, MONDAY, MONDAY.plusDays(7)),
                            new LongAbsence(SuspensionReason.ILLNESS, MONDAY.plusDays(9), MONDAY.plusDays(11)));
        }
    }

    @Test
    void aClosureAfterAnIllnessIsAnotherAbsence() {
        assertThat(among(12, day -> day.isBefore(MONDAY.plusDays(7)) ? DayKind.SICK : DayKind.CLOSURE))
                .extracting(LongAbsence::reason)
                .containsExactly(SuspensionReason.ILLNESS, SuspensionReason.CLOSURE);
    }

    private static List<LongAbsence> among(int days, Function<LocalDate, @Nullable DayKind> told) {
        return LongAbsence.among(MONDAY.datesUntil(MONDAY.plusDays(days))
                .map(date -> day(date, told.apply(date)))
                .toList());
    }

    /** Mornings from Monday to Friday; what a tutor said of the day, if anything. */
    private static Day day(LocalDate date, @Nullable DayKind told) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        var plan = new PlannedDay(date, true, weekend ? List.of() : List.of(new TimeSlot(510, 750)), null);
        if (weekend || told == null) {
            return new Day(plan, DayState.PLANNED, List.of(), List.of(), List.of(), null);
        }
        var version =
                new DayVersion(DayReportId.next(), Side.TUTOR, told, List.of(), null, null, Instant.EPOCH, null, null);
        return new Day(plan, DayState.REPORTED, List.of(), List.of(version), List.of(), version);
    }
}
