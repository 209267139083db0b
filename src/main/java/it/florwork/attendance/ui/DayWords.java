package it.florwork.attendance.ui;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Minutes;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable.Slot;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day in words and chips. What a company may not know of an absence the service has already left out. */
final class DayWords {
    /** Translates a key with its details, as components do. */
    interface Texts {
        String apply(String key, Object... details);
    }

    private final Formats formats = Formats.current();
    private final Texts texts;

    DayWords(Texts texts) {
        this.texts = texts;
    }

    /** "8:30–12:30, 13:00–16:00". */
    String times(List<TimeSlot> slots) {
        return slots.stream()
                .map(slot -> formats.time(slot.from()) + "–" + formats.time(slot.to()))
                .collect(Collectors.joining(", "));
    }

    /** What a version says, in as few words as possible: its times, or the kind of absence. */
    String said(DayVersion version) {
        return version.slots().isEmpty() ? kind(version.kind()) : times(version.slots());
    }

    String kind(DayKind kind) {
        return texts.apply("register.kind." + kind);
    }

    /** One line about a day: the times that stand, or what was announced and when, or what is planned. */
    String fact(DayView day) {
        var parts = new ArrayList<String>();
        var counts = day.counts();
        if (counts == null) {
            parts.add(day.planned().isEmpty() ? texts.apply("register.fact.nothingPlanned") : times(day.planned()));
        } else if (isOnlyAnnounced(day) && counts.kind().isAbsence()) {
            parts.add(announced(day, counts));
        } else if (isOnlyAnnounced(day)) {
            parts.add(texts.apply("register.fact.says", said(counts)));
        } else if (!counts.slots().isEmpty()) {
            parts.add(times(counts.slots()));
        } else if (counts.closure() != null) {
            parts.add(texts.apply("register.closure." + counts.closure()));
        }
        scribe(counts).ifPresent(parts::add);
        if (day.outsidePlan()) {
            parts.add(texts.apply("register.fact.notInsured"));
        }
        if (day.correctionAsked()) {
            parts.add(texts.apply("register.fact.correctionAsked"));
        }
        return String.join(" · ", parts);
    }

    /** "Entered by Anna Conti for the tutor", when somebody else wrote it. */
    Optional<String> scribe(@Nullable DayVersion said) {
        return said == null || said.scribe() == null
                ? Optional.empty()
                : Optional.of(texts.apply(
                        "register.fact.enteredBy." + said.side(), said.scribe().name()));
    }

    /** "Told us at 7:40" on the day itself, with the day otherwise. */
    private String announced(DayView day, DayVersion said) {
        var at = said.receivedAt().atZone(PortalClock.ROME);
        return at.toLocalDate().equals(day.date())
                ? texts.apply("register.fact.announcedToday", formats.time(at.toLocalTime()))
                : texts.apply("register.fact.announced", formats.day(at.toLocalDate()));
    }

    Optional<String> activity(DayView day) {
        return Optional.ofNullable(day.counts())
                .filter(said -> said.kind().countsAsDone())
                .map(DayVersion::activity);
    }

    /** Why something was not kept, and how to mend it. */
    String refusal(RuleViolation reason) {
        return texts.apply(
                reason.key(),
                reason.details().stream()
                        .map(detail -> detail instanceof LocalDate date ? formats.day(date) : detail)
                        .toArray());
    }

    /** Only the trainee has spoken. */
    static boolean isOnlyAnnounced(DayView day) {
        return day.tutor().isEmpty()
                && day.operator().isEmpty()
                && !day.trainee().isEmpty();
    }

    /** A promise counts until the trainee says something else. */
    static boolean isLastWord(DayView day, Instant promisedAt) {
        return day.trainee().stream().noneMatch(said -> said.receivedAt().isAfter(promisedAt));
    }

    /** The plan's minutes of a day, whatever was said of it. */
    static Minutes planned(DayView day) {
        return TimeSlot.sum(day.planned());
    }

    StatusBadge badge(DayView day) {
        var word = state(day);
        if (day.isDisputed()) {
            return new StatusBadge(Tone.DIFFERS, word);
        }
        var counts = day.counts();
        if (counts == null) {
            return new StatusBadge(day.off() == null ? Tone.PLANNED : Tone.NONE, word);
        }
        return isOnlyAnnounced(day) && counts.kind().isAbsence()
                ? new StatusBadge(Tone.LOOK, FwIcon.CROSS, word)
                : new StatusBadge(tone(counts.kind()), word);
    }

    /** What stands on a day's chip. */
    String state(DayView day) {
        if (day.isDisputed()) {
            return texts.apply("register.state.differs");
        }
        var counts = day.counts();
        if (counts == null) {
            var off = day.off();
            return off == null ? texts.apply("register.state.planned") : kind(off);
        }
        return isOnlyAnnounced(day) && counts.kind().isAbsence()
                ? texts.apply("register.state.announced")
                : kind(counts.kind());
    }

    private static Tone tone(DayKind kind) {
        return switch (kind) {
            case PRESENT, TRAINING, MAKE_UP -> Tone.GOOD;
            case PARTIAL -> Tone.PARTLY;
            case UNEXCUSED -> Tone.BLOCKED;
            case ACCIDENT -> Tone.LOOK;
            case SICK, LEAVE, EXCUSED, HOLIDAY, CLOSURE, REST, SUSPENDED -> Tone.NONE;
        };
    }

    static List<Slot> toEditor(List<TimeSlot> slots, DayOfWeek day) {
        return slots.stream().map(slot -> new Slot(day, slot.from(), slot.to())).toList();
    }

    static List<TimeSlot> fromEditor(List<Slot> slots) {
        return slots.stream().map(slot -> new TimeSlot(slot.from(), slot.to())).toList();
    }
}
