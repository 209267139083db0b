package it.florwork.attendance.ui;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.TraineeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A tutor's people of one date, sorted by what they ask of the tutor: the exceptions stand above the routine.
 *
 * @param disputed two versions, somebody has to say which counts
 * @param different announced, shorter, absent: not as planned
 * @param toMark planned, and the tutor has not said anything yet
 * @param marked as planned, and said so
 * @param unplanned nothing is planned
 */
record TutorDay(
        List<TraineeDay> disputed,
        List<TraineeDay> different,
        List<TraineeDay> toMark,
        List<TraineeDay> marked,
        List<TraineeDay> unplanned) {

    private enum Place {
        DISPUTED,
        DIFFERENT,
        TO_MARK,
        MARKED,
        UNPLANNED
    }

    static TutorDay of(List<TraineeDay> people) {
        return new TutorDay(
                at(people, Place.DISPUTED),
                at(people, Place.DIFFERENT),
                at(people, Place.TO_MARK),
                at(people, Place.MARKED),
                at(people, Place.UNPLANNED));
    }

    private static List<TraineeDay> at(List<TraineeDay> people, Place place) {
        Predicate<TraineeDay> here = trainee -> placeOf(trainee.day()) == place;
        return people.stream().filter(here).toList();
    }

    private static Place placeOf(DayView day) {
        if (day.isDisputed()) {
            return Place.DISPUTED;
        }
        var counts = day.counts();
        if (counts == null) {
            return day.planned().isEmpty() ? Place.UNPLANNED : Place.TO_MARK;
        }
        if (!isAsPlanned(day, counts)) {
            return Place.DIFFERENT;
        }
        return DayWords.isOnlyAnnounced(day) ? Place.TO_MARK : Place.MARKED;
    }

    private static boolean isAsPlanned(DayView day, DayVersion said) {
        return said.kind().agreesWith(DayKind.PRESENT) && said.slots().equals(day.planned());
    }

    /** Planned on a day that is here or over, still open, and the tutor has said nothing. */
    static boolean isMissing(DayView day, LocalDate today) {
        return !day.planned().isEmpty()
                && !day.date().isAfter(today)
                && day.open()
                && day.tutor().isEmpty()
                && day.operator().isEmpty();
    }

    /** Missing, and nobody said anything but "as planned". */
    static boolean isToMark(DayView day, LocalDate today) {
        return isMissing(day, today) && placeOf(day) == Place.TO_MARK;
    }

    /** The person said that they cannot come, and the tutor has not answered. */
    static boolean isAnnouncedAbsence(DayView day) {
        return day.open()
                && DayWords.isOnlyAnnounced(day)
                && day.trainee().stream().allMatch(said -> said.kind().isJustifiedAbsence());
    }
}
