package it.florwork.attendance.ui;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Side;
import java.time.LocalDate;
import java.util.List;

/** What may be said of a day by whom; PARTIAL is never offered, the times tell it. */
final class DayChoices {
    private static final List<DayKind> UNPLANNED = List.of(DayKind.MAKE_UP, DayKind.TRAINING);

    private DayChoices() {}

    /** @param side whose word it is */
    static List<DayKind> of(Side side, DayView day, LocalDate today) {
        if (day.off() != null) {
            return List.of();
        }
        boolean toCome = day.date().isAfter(today);
        if (day.planned().isEmpty()) {
            return toCome ? List.of() : UNPLANNED;
        }
        var kinds = switch (side) {
            case TRAINEE ->
                List.of(
                        DayKind.PRESENT,
                        DayKind.SICK,
                        DayKind.LEAVE,
                        DayKind.EXCUSED,
                        DayKind.TRAINING,
                        DayKind.ACCIDENT);
            case TUTOR ->
                List.of(
                        DayKind.PRESENT,
                        DayKind.EXCUSED,
                        DayKind.UNEXCUSED,
                        DayKind.TRAINING,
                        DayKind.CLOSURE,
                        DayKind.ACCIDENT);
            case OPERATOR ->
                List.of(
                        DayKind.PRESENT,
                        DayKind.SICK,
                        DayKind.LEAVE,
                        DayKind.EXCUSED,
                        DayKind.UNEXCUSED,
                        DayKind.TRAINING,
                        DayKind.CLOSURE,
                        DayKind.ACCIDENT);
        };
        return toCome
                ? kinds.stream().filter(kind -> !kind.isKnownOnlyOnTheDay()).toList()
                : kinds;
    }
}
