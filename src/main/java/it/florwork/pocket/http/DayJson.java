package it.florwork.pocket.http;

import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day as a phone reads it: codes, times as {@code 08:30-12:30}, no names but of who entered a word for somebody. */
record DayJson(
        String date,
        List<String> plan,
        @Nullable String off,
        boolean open,
        List<VersionJson> mine,
        List<VersionJson> theirs,
        List<VersionJson> office,
        String state,
        boolean waits) {
    private static final int HOUR = 60;

    record VersionJson(
            String id,
            String kind,
            List<String> slots,
            @Nullable String activity,
            @Nullable String closure,
            @Nullable String by) {
        static VersionJson of(DayVersion version) {
            var scribe = version.scribe();
            var closure = version.closure();
            return new VersionJson(
                    version.id().toString(),
                    version.kind().name(),
                    times(version.slots()),
                    version.activity(),
                    closure == null ? null : closure.name(),
                    scribe == null ? null : scribe.name());
        }
    }

    static DayJson of(DayView day, Side side) {
        boolean isTrainee = side == Side.TRAINEE;
        return new DayJson(
                day.date().toString(),
                times(day.planned()),
                day.off() == null ? null : day.off().name(),
                day.open(),
                versions(isTrainee ? day.trainee() : day.tutor()),
                versions(isTrainee ? day.tutor() : day.trainee()),
                versions(day.operator()),
                day.state().name(),
                day.correctionAsked());
    }

    private static List<VersionJson> versions(List<DayVersion> versions) {
        return versions.stream().map(VersionJson::of).toList();
    }

    static List<String> times(Collection<TimeSlot> slots) {
        return slots.stream()
                .map(slot -> time(slot.from()) + "-" + time(slot.to()))
                .toList();
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
