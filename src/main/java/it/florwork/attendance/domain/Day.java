package it.florwork.attendance.domain;

import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.Side;
import it.florwork.shared.Minutes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a day is, derived from its plan and from all its reports, whatever order they came in. A report replaces those of
 * its own side that it was based on; what remains are that side's last words (two, when two devices did not know of each
 * other). An operator's report settles the words it was based on; one it has not seen, and that says something else,
 * opens the question again.
 *
 * @param counts what counts; of a disputed day the version with the fewest minutes, until somebody decides
 */
public record Day(
        PlannedDay plan,
        DayState state,
        List<DayVersion> trainee,
        List<DayVersion> tutor,
        List<DayVersion> operator,
        @Nullable DayVersion counts) {
    private static final Comparator<DayVersion> FEWEST_MINUTES_FIRST = Comparator.comparing(DayVersion::done)
            .thenComparing(DayVersion::kind)
            .thenComparing(DayVersion::id);

    public static Day of(PlannedDay plan, Collection<DayReport> reports) {
        var history = new History(reports);
        var trainee = history.lastWordsOf(Side.TRAINEE);
        var tutor = history.lastWordsOf(Side.TUTOR);
        var operator = history.lastWordsOf(Side.OPERATOR);
        var said = Stream.of(tutor, trainee).flatMap(List::stream).toList();

        if (!operator.isEmpty()) {
            var settled = operator.getFirst();
            boolean unanimous = sameInAll(operator);
            boolean allSettled = said.stream()
                    .allMatch(word -> word.saysTheSameAs(settled) || history.isKnownToOne(word.id(), operator));
            return unanimous && allSettled
                    ? new Day(plan, DayState.RESOLVED, trainee, tutor, operator, settled)
                    : disputed(plan, trainee, tutor, operator);
        }
        if (said.isEmpty()) {
            return new Day(plan, plan.isExpected() ? DayState.PLANNED : DayState.FREE, trainee, tutor, operator, null);
        }
        if (!sameInAll(said)) {
            return disputed(plan, trainee, tutor, operator);
        }
        var state = trainee.isEmpty() || tutor.isEmpty() ? DayState.REPORTED : DayState.AGREED;
        return new Day(plan, state, trainee, tutor, operator, said.getFirst());
    }

    private static Day disputed(
            PlannedDay plan, List<DayVersion> trainee, List<DayVersion> tutor, List<DayVersion> operator) {
        var least = Stream.of(trainee, tutor, operator).flatMap(List::stream).min(FEWEST_MINUTES_FIRST);
        return new Day(plan, DayState.DISPUTED, trainee, tutor, operator, least.orElseThrow());
    }

    private static boolean sameInAll(List<DayVersion> versions) {
        return versions.stream().allMatch(version -> version.saysTheSameAs(versions.getFirst()));
    }

    /** What a side said last; none or several are possible. */
    public List<DayVersion> wordsOf(Side side) {
        return switch (side) {
            case TRAINEE -> trainee;
            case TUTOR -> tutor;
            case OPERATOR -> operator;
        };
    }

    public Minutes done() {
        return counts == null ? Minutes.ZERO : counts.done();
    }

    public Minutes planned() {
        return counts == null || counts.kind().countsAsPlanned() ? plan.minutes() : Minutes.ZERO;
    }

    /** Whether some time that counts lies where the insurance does not hold. */
    public boolean isUninsured(PlanCalendar calendar) {
        return counts != null && !calendar.insures(counts.kind(), plan.date(), counts.slots());
    }

    /** Which report knew of which. */
    private static final class History {
        private final Map<DayReportId, DayReport> reports;

        History(Collection<DayReport> reports) {
            this.reports = reports.stream().collect(Collectors.toMap(DayReport::id, Function.identity()));
        }

        List<DayVersion> lastWordsOf(Side side) {
            var own = reports.values().stream()
                    .filter(report -> report.side() == side)
                    .toList();
            return own.stream()
                    .filter(report -> own.stream().noneMatch(other -> replaces(other, report)))
                    .map(DayReport::asVersion)
                    .sorted(Comparator.comparing(DayVersion::id))
                    .toList();
        }

        boolean isKnownToOne(DayReportId id, List<DayVersion> versions) {
            return versions.stream().anyMatch(version -> knownTo(version.id()).contains(id));
        }

        /** Two reports that claim to be based on each other replace nothing. */
        private boolean replaces(DayReport later, DayReport earlier) {
            return knownTo(later.id()).contains(earlier.id())
                    && !knownTo(earlier.id()).contains(later.id());
        }

        /** Everything a report was based on, and what that was based on. */
        private Set<DayReportId> knownTo(DayReportId id) {
            var known = new HashSet<DayReportId>();
            var open = new ArrayDeque<>(List.of(id));
            while (!open.isEmpty()) {
                var report = reports.get(open.pop());
                if (report != null) {
                    report.basedOn().stream().filter(known::add).forEach(open::push);
                }
            }
            return known;
        }
    }
}
