package it.florwork.attendance.ui;

import it.florwork.attendance.DayView;
import it.florwork.attendance.MonthStatus;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.util.stream.Collectors;

/** A month in words and chips. */
final class MonthWords {
    private final Formats formats = Formats.current();
    private final DayWords.Texts texts;

    MonthWords(DayWords.Texts texts) {
        this.texts = texts;
    }

    StatusBadge badge(MonthStatus status, int disputed) {
        return disputed > 0
                ? new StatusBadge(Tone.DIFFERS, texts.apply("attendance.month.disputed", disputed))
                : new StatusBadge(tone(status), texts.apply("attendance.status." + status));
    }

    private static Tone tone(MonthStatus status) {
        return switch (status) {
            case OPEN -> Tone.PLANNED;
            case CONFIRMED, SIGNED -> Tone.PARTLY;
            case SEALED -> Tone.READY;
            case VERIFIED -> Tone.GOOD;
            case DISPUTED -> Tone.DIFFERS;
        };
    }

    /** "8:30, 13:00": where the day's times begin, or where they end. */
    String ends(DayView day, boolean start) {
        var counts = day.counts();
        return counts == null
                ? ""
                : counts.slots().stream()
                        .map(slot -> formats.time(start ? slot.from() : slot.to()))
                        .collect(Collectors.joining(", "));
    }

    String done(DayView day) {
        return day.doneMinutes().value() == 0 ? "" : formats.clock(day.doneMinutes());
    }
}
