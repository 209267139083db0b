package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.placement.SuspensionReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which every expected day was the same long absence. Days on which nobody is expected neither begin, break
 * nor end it.
 */
public record LongAbsence(SuspensionReason reason, LocalDate firstDay, LocalDate lastDay) {
    private static final Map<DayKind, SuspensionReason> REASONS = Map.of(
            DayKind.SICK, SuspensionReason.ILLNESS,
            DayKind.ACCIDENT, SuspensionReason.ACCIDENT,
            DayKind.CLOSURE, SuspensionReason.CLOSURE);

    /** Civil days, both ends in. */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /** @param days in their order */
    public static List<LongAbsence> among(List<Day> days) {
        var found = new ArrayList<LongAbsence>();
        LongAbsence now = null;
        for (var day : days) {
            var reason = reason(day);
            if (reason != null) {
                now = now != null && now.reason == reason
                        ? new LongAbsence(reason, now.firstDay, day.plan().date())
                        : begin(found, now, reason, day.plan().date());
            } else if (breaks(day)) {
                keep(found, now);
                now = null;
            }
        }
        keep(found, now);
        return found;
    }

    private static LongAbsence begin(
            List<LongAbsence> found, @Nullable LongAbsence before, SuspensionReason reason, LocalDate day) {
        keep(found, before);
        return new LongAbsence(reason, day, day);
    }

    private static void keep(List<LongAbsence> found, @Nullable LongAbsence one) {
        if (one != null) {
            found.add(one);
        }
    }

    private static @Nullable SuspensionReason reason(Day day) {
        var told = day.counts();
        return told == null ? null : REASONS.get(told.kind());
    }

    /** A day that was expected and is something else, or of which nobody has said anything yet; a day already suspended. */
    private static boolean breaks(Day day) {
        var told = day.counts();
        return day.plan().isExpected() || told != null || day.plan().off() == DayKind.SUSPENDED;
    }
}
