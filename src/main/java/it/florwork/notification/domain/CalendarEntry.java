package it.florwork.notification.domain;

import it.florwork.attendance.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it was shown: how often it has changed since, and whether it is off.
 *
 * @param appointment null when it is off: where it would have been is not kept
 */
public record CalendarEntry(
        String uid,
        CalendarKind kind,
        LocalDate day,
        @Nullable TimeSlot hours,
        String contentHash,
        int sequence,
        Instant changedAt,
        boolean isCancelled,
        @Nullable Appointment appointment) {

    /** What stands in the calendar now, in order: what was shown before and is no more is cancelled. */
    public static List<CalendarEntry> merged(
            String owner, Collection<CalendarEntry> shown, Collection<Appointment> now, Instant moment) {
        var before = shown.stream().collect(Collectors.toMap(CalendarEntry::uid, Function.identity()));
        var after = new LinkedHashMap<String, CalendarEntry>();
        now.forEach(one -> {
            var uid = one.uid(owner);
            var was = before.get(uid);
            after.put(uid, was == null ? first(uid, one, moment) : was.as(one, moment));
        });
        shown.stream()
                .filter(entry -> !after.containsKey(entry.uid()))
                .map(entry -> entry.cancelled(moment))
                .forEach(entry -> after.put(entry.uid(), entry));
        var all = new ArrayList<>(after.values());
        all.sort(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::uid));
        return all;
    }

    private static CalendarEntry first(String uid, Appointment one, Instant moment) {
        return new CalendarEntry(uid, one.kind(), one.day(), one.hours(), one.contentHash(), 0, moment, false, one);
    }

    private CalendarEntry as(Appointment one, Instant moment) {
        boolean isSame = !isCancelled && contentHash.equals(one.contentHash());
        return new CalendarEntry(
                uid,
                one.kind(),
                one.day(),
                one.hours(),
                one.contentHash(),
                isSame ? sequence : sequence + 1,
                isSame ? changedAt : moment,
                false,
                one);
    }

    private CalendarEntry cancelled(Instant moment) {
        return isCancelled
                ? this
                : new CalendarEntry(uid, kind, day, hours, contentHash, sequence + 1, moment, true, null);
    }
}
