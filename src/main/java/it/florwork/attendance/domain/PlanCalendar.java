package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When somebody is expected: an engagement's timetables, each valid for a span, less the holidays of its site and the
 * host's closures.
 *
 * @param period the engagement's days
 * @param timetables none overlapping; a day that none of them holds plans nothing
 * @param suspensions spans in which the engagement rests
 * @param closures days on which the host is closed
 * @param workingHolidays holidays that this engagement names as working days (hotels, museums)
 * @param holidays which dates are holidays where the site stands
 */
public record PlanCalendar(
        Period period,
        List<DatedTimetable> timetables,
        List<Period> suspensions,
        Set<LocalDate> closures,
        Set<LocalDate> workingHolidays,
        Predicate<LocalDate> holidays) {

    /** A weekly timetable and the days on which it holds. */
    public record DatedTimetable(Period validity, WeeklyTimetable timetable) {}

    public static PlanCalendar of(
            Engagement engagement,
            List<EngagementTimetable> timetables,
            List<EngagementSuspension> suspensions,
            List<EngagementException> exceptions,
            Predicate<LocalDate> holidays) {
        return new PlanCalendar(
                engagement.period(),
                timetables.stream().map(EngagementTimetable::dated).toList(),
                suspensions.stream().map(EngagementSuspension::period).toList(),
                datesOf(exceptions, EngagementException.Kind.CLOSURE),
                datesOf(exceptions, EngagementException.Kind.WORKING_HOLIDAY),
                holidays);
    }

    private static Set<LocalDate> datesOf(List<EngagementException> exceptions, EngagementException.Kind kind) {
        return exceptions.stream()
                .filter(exception -> exception.kind() == kind)
                .map(EngagementException::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    public PlannedDay on(LocalDate date) {
        if (!period.contains(date)) {
            return new PlannedDay(date, false, List.of(), null);
        }
        if (rests(date)) {
            return new PlannedDay(date, true, List.of(), DayKind.SUSPENDED);
        }
        if (isHolidayOff(date)) {
            return new PlannedDay(date, true, List.of(), DayKind.HOLIDAY);
        }
        if (closures.contains(date)) {
            return new PlannedDay(date, true, List.of(), DayKind.CLOSURE);
        }
        return new PlannedDay(date, true, timesOn(date), null);
    }

    private boolean rests(LocalDate date) {
        return suspensions.stream().anyMatch(suspension -> suspension.contains(date));
    }

    /** A holiday on which this engagement does not work. */
    public boolean isHolidayOff(LocalDate date) {
        return holidays.test(date) && !workingHolidays.contains(date);
    }

    /** The engagement's days within a month, in order. */
    public Stream<LocalDate> datesIn(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(period::contains);
    }

    public Minutes plannedIn(YearMonth month) {
        return datesIn(month).map(date -> on(date).minutes()).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** How many days of a month its week would plan, if it had begun before, went on after and did not rest. */
    public int daysUnplannedIn(YearMonth month) {
        var whole = stretchedOver(month);
        return (int) Period.of(month.atDay(1), month.atEndOfMonth()).stream()
                .filter(date -> !period.contains(date) || rests(date))
                .filter(date -> whole.on(date).isExpected())
                .count();
    }

    /** As if its first week had held before it began, its last one held on after its end, and it never rested. */
    private PlanCalendar stretchedOver(YearMonth month) {
        var span = Period.of(month.atDay(1), month.atEndOfMonth());
        var held = timetables.stream()
                .filter(dated -> dated.validity().overlaps(span))
                .toList();
        var edges = held.isEmpty() ? timetables : held;
        return new PlanCalendar(
                span,
                edges.stream()
                        .map(dated -> new DatedTimetable(
                                new Period(
                                        dated.equals(edges.getFirst())
                                                ? earlier(
                                                        span.firstDay(),
                                                        dated.validity().firstDay())
                                                : dated.validity().firstDay(),
                                        dated.equals(edges.getLast())
                                                ? later(
                                                        span.endsBefore(),
                                                        dated.validity().endsBefore())
                                                : dated.validity().endsBefore()),
                                dated.timetable()))
                        .toList(),
                List.of(),
                closures,
                workingHolidays,
                holidays);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether nothing more can be done in a month: it is over, or the engagement ends in it and its last day has come. */
    public boolean isComplete(YearMonth month, LocalDate today) {
        return today.isAfter(month.atEndOfMonth())
                || (YearMonth.from(period.lastDay()).equals(month) && !today.isBefore(period.lastDay()));
    }

    /**
     * The hours in which a make-up is insured as planned: those that the week of this date has on any of its days. None
     * on a day with a plan of its own, outside the period, or when nobody works.
     */
    public List<TimeSlot> usualOn(LocalDate date) {
        var plan = on(date);
        if (!plan.inPeriod() || plan.isExpected() || plan.off() != null) {
            return List.of();
        }
        return Stretches.of(Arrays.stream(DayOfWeek.values())
                .flatMap(weekday -> timesOn(date, weekday))
                .sorted()
                .toList());
    }

    /** Whether the insurance holds for these times: within the plan's, or made up within the usual hours. */
    public boolean insures(DayKind kind, LocalDate date, List<TimeSlot> times) {
        if (!kind.countsAsDone()) {
            return true;
        }
        return kind == DayKind.MAKE_UP ? Stretches.cover(usualOn(date), times) : on(date).covers(times);
    }

    private List<TimeSlot> timesOn(LocalDate date) {
        return timesOn(date, date.getDayOfWeek()).sorted().toList();
    }

    private Stream<TimeSlot> timesOn(LocalDate date, DayOfWeek weekday) {
        return timetables.stream()
                .filter(dated -> dated.validity().contains(date))
                .flatMap(dated -> dated.timetable().on(weekday).stream())
                .map(slot -> new TimeSlot(slot.from(), slot.to()));
    }
}
