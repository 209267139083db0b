package it.florwork.progress.domain;

import it.florwork.progress.MilestoneKind;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On which days an engagement's milestones fall. Days are counted from 1; what does not come after the one before it falls
 * away, as in a short engagement the middle may.
 *
 * @param first the day of the first milestone, 3 on the third day
 * @param endBefore how many days before the last one the end is talked about
 */
public record MilestoneDays(int first, int second, int third, int endBefore) {

    public SortedMap<MilestoneKind, LocalDate> of(Period period) {
        var begin = period.firstDay();
        var wished = new EnumMap<MilestoneKind, LocalDate>(MilestoneKind.class);
        wished.put(MilestoneKind.FIRST, begin.plusDays(first - 1L));
        wished.put(MilestoneKind.SECOND, begin.plusDays(second - 1L));
        wished.put(MilestoneKind.THIRD, begin.plusDays(third - 1L));
        if (!period.isOpen()) {
            var length = ChronoUnit.DAYS.between(begin, period.endsBefore());
            wished.put(MilestoneKind.MIDDLE, begin.plusDays(length / 2));
            wished.put(MilestoneKind.END, period.lastDay().minusDays(endBefore));
        }
        var days = new TreeMap<MilestoneKind, LocalDate>();
        var last = begin.minusDays(1);
        var end = wished.get(MilestoneKind.END);
        for (Map.Entry<MilestoneKind, LocalDate> one : wished.entrySet()) {
            boolean isEnd = one.getKey() == MilestoneKind.END;
            if (one.getValue().isAfter(last)
                    && (isEnd || end == null || one.getValue().isBefore(end))) {
                days.put(one.getKey(), one.getValue());
                last = one.getValue();
            }
        }
        return days;
    }

    /** The latest that has come by this day. */
    public Optional<Map.Entry<MilestoneKind, LocalDate>> latest(Period period, LocalDate today) {
        return of(period).entrySet().stream()
                .filter(one -> !one.getValue().isAfter(today))
                .reduce((earlier, later) -> later);
    }
}
