package it.florwork.attendance;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as everybody concerned sees it: the plan, what each side says, and what counts.
 *
 * @param planned the plan's times; empty on a day off
 * @param off why a day of the timetable is off: HOLIDAY or CLOSURE; null otherwise
 * @param trainee the trainee's last word; two when two devices spoke without knowing of each other
 * @param tutor the tutor's last word, likewise
 * @param operator an operator's word, likewise
 * @param counts what counts now; while {@link DayState#DISPUTED} the version with fewer minutes, provisionally
 * @param plannedMinutes the minutes that count as planned
 * @param doneMinutes the minutes that count as done
 * @param outsidePlan whether some time lies outside the plan's hours: not insured
 * @param open whether a report changes the day; otherwise it is received as a request for correction
 * @param correctionAsked whether such a request waits for an operator
 */
public record DayView(
        EngagementId engagement,
        LocalDate date,
        List<TimeSlot> planned,
        @Nullable DayKind off,
        DayState state,
        List<DayVersion> trainee,
        List<DayVersion> tutor,
        List<DayVersion> operator,
        @Nullable DayVersion counts,
        Minutes plannedMinutes,
        Minutes doneMinutes,
        boolean outsidePlan,
        boolean open,
        boolean correctionAsked) {

    /** What a new report of this side replaces: its own last words; for an operator everybody's. */
    public Set<DayReportId> basisOf(Side side) {
        Stream<DayVersion> seen = switch (side) {
            case TRAINEE -> trainee.stream();
            case TUTOR -> tutor.stream();
            case OPERATOR -> Stream.of(trainee, tutor, operator).flatMap(List::stream);
        };
        return seen.map(DayVersion::id).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isDisputed() {
        return state == DayState.DISPUTED;
    }

    /** A planned day that somebody still has to report. */
    public boolean waitsForAReport() {
        return state == DayState.PLANNED;
    }
}
