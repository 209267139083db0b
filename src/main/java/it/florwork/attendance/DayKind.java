package it.florwork.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a day was, stored and sent for ever as these codes. The table of domain.md par. 6 in one place. */
public enum DayKind {
    PRESENT(Effect.WORK, true, true),
    PARTIAL(Effect.WORK, true, true),
    TRAINING(Effect.TRAINING, true, true),
    MAKE_UP(Effect.MAKE_UP, true, false),
    SICK(Effect.JUSTIFIED, false, true),
    LEAVE(Effect.JUSTIFIED, false, true),
    EXCUSED(Effect.JUSTIFIED, false, true),
    UNEXCUSED(Effect.UNJUSTIFIED, false, true),
    ACCIDENT(Effect.ACCIDENT, false, true),
    HOLIDAY(Effect.OFF, false, false),
    CLOSURE(Effect.OFF, false, false),
    REST(Effect.OFF, false, false),
    SUSPENDED(Effect.SUSPENSION, false, false);

    /** Kinds with the same effect say the same about a day: "sick" and "on leave" are both a justified absence. */
    private enum Effect {
        WORK,
        TRAINING,
        MAKE_UP,
        JUSTIFIED,
        UNJUSTIFIED,
        ACCIDENT,
        OFF,
        SUSPENSION
    }

    private static final Set<DayKind> BY_TRAINEE =
            Set.of(PRESENT, PARTIAL, TRAINING, MAKE_UP, SICK, LEAVE, EXCUSED, ACCIDENT);

    private final Effect effect;
    private final boolean done;
    private final boolean planned;

    DayKind(Effect effect, boolean done, boolean planned) {
        this.effect = effect;
        this.done = done;
        this.planned = planned;
    }

    /** Whether its real minutes count as done (H); such a kind has times, the others have none. */
    public boolean countsAsDone() {
        return done;
    }

    /** Whether the plan's minutes of the day still count as planned (P). */
    public boolean countsAsPlanned() {
        return planned;
    }

    /** An absence that can be told beforehand: "I can't come". */
    public boolean isJustifiedAbsence() {
        return effect == Effect.JUSTIFIED;
    }

    public boolean isAbsence() {
        return !done && planned;
    }

    /** What nobody can know before the day is there. */
    public boolean isKnownOnlyOnTheDay() {
        return done || this == UNEXCUSED || this == ACCIDENT;
    }

    /** Whether both say the same about the day, however they class it. */
    public boolean agreesWith(DayKind other) {
        return effect == other.effect;
    }

    /** Nobody says it of a day: the calendar does, and it is changed there. */
    public boolean comesFromTheCalendar() {
        return this == HOLIDAY || this == REST || this == SUSPENDED;
    }

    public boolean mayBeReportedBy(Side side) {
        return switch (side) {
            case TRAINEE -> BY_TRAINEE.contains(this);
            case TUTOR, OPERATOR -> !comesFromTheCalendar();
        };
    }

    public static List<DayKind> reportableBy(Side side) {
        return Arrays.stream(values())
                .filter(kind -> kind.mayBeReportedBy(side))
                .toList();
    }

    /** As a host may know it: an absence is justified or not, and nothing about health. */
    public DayKind asHostsSeeIt() {
        return isJustifiedAbsence() ? EXCUSED : this;
    }
}
