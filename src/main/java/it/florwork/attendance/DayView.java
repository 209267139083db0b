package it.florwork.attendance;

import it.florwork.access.Role;
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
 * @param off why nobody is expected: HOLIDAY, CLOSURE or SUSPENDED; null otherwise
 * @param trainee the trainee's last word; two when two devices spoke without knowing of each other
 * @param tutor the tutor's last word, likewise
 * @param operator an operator's word, likewise
 * @param counts what counts now; while {@link DayState#DISPUTED} the version with fewer minutes, provisionally
 * @param plannedMinutes the minutes that count as planned
 * @param doneMinutes the minutes that count as done
 * @param usual the hours in which a make-up is insured on this day; empty on a planned one
 * @param outsidePlan whether some time lies outside these and the plan's hours: not insured
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
        List<TimeSlot> usual,
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

    /** The same day with the minutes that a sealed month froze. */
    DayView counting(Minutes ofPlan, Minutes ofWork) {
        return new DayView(
                engagement,
                date,
                planned,
                off,
                state,
                trainee,
                tutor,
                operator,
                counts,
                ofPlan,
                ofWork,
                usual,
                outsidePlan,
                open,
                correctionAsked);
    }

    /**
     * Hosts learn of an absence that it is justified, not why; a tutor still reads his own words. An evaluator reads what a
     * host reads, and no words that people typed.
     */
    DayView asSeenBy(String role) {
        boolean tutors = role.equals(Role.HOST_TUTOR);
        if (role.equals(Role.EVALUATOR)) {
            return inFigures();
        }
        if (!tutors && !role.equals(Role.COMPANY_CONTACT)) {
            return this;
        }
        return new DayView(
                engagement,
                date,
                planned,
                off,
                state,
                asHostsSee(trainee),
                tutors ? tutor : asHostsSee(tutor),
                asHostsSee(operator),
                counts == null || tutors && counts.side() == Side.TUTOR ? counts : counts.asHostsSeeIt(),
                plannedMinutes,
                doneMinutes,
                usual,
                outsidePlan,
                open,
                correctionAsked);
    }

    /** What whoever may say something of the day and read nothing of it sees: that it was received. */
    DayView unseen() {
        return new DayView(
                engagement,
                date,
                List.of(),
                null,
                DayState.FREE,
                List.of(),
                List.of(),
                List.of(),
                null,
                Minutes.ZERO,
                Minutes.ZERO,
                List.of(),
                false,
                false,
                correctionAsked);
    }

    private DayView inFigures() {
        return new DayView(
                engagement,
                date,
                planned,
                off,
                state,
                List.of(),
                List.of(),
                List.of(),
                counts == null ? null : counts.inFigures(),
                plannedMinutes,
                doneMinutes,
                usual,
                outsidePlan,
                open,
                correctionAsked);
    }

    private static List<DayVersion> asHostsSee(List<DayVersion> versions) {
        return versions.stream().map(DayVersion::asHostsSeeIt).toList();
    }
}
