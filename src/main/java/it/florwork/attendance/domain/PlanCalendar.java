package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.TimeSlot;
import it.florwork.attendance.WeekCycle;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When somebody is expected: an engagement's weeks, each valid for a span, less the holidays and closures of its site; and
 * the single days that differ from all that.
 *
 * @param period the engagement's days
 * @param timetables none overlapping, in order; a day that none of them holds plans nothing
 * @param suspensions spans in which the engagement rests
 * @param closures spans in which the site is closed
 * @param special the days that differ
 * @param holidays which dates are holidays where the site stands
 */
public record PlanCalendar(
        Period period,
        List<DatedTimetable> timetables,
        List<Period> suspensions,
        List<Period> closures,
        Map<LocalDate, SpecialDay> special,
        Predicate<LocalDate> holidays) {

    /**
     * Weeks that take turns, and the days on which they hold.
     *
     * @param anchor a day of the first week of the cycle
     */
    public record DatedTimetable(Period validity, WeekCycle cycle, LocalDate anchor) {
        public DatedTimetable(Period validity, WeeklyTimetable everyWeek) {
            this(validity, WeekCycle.every(everyWeek), validity.firstDay());
        }

        private DatedTimetable during(LocalDate firstDay, LocalDate endsBefore) {
            return new DatedTimetable(new Period(firstDay, endsBefore), cycle, anchor);
        }
    }

    public static PlanCalendar of(
            Engagement engagement,
            List<EngagementTimetable> timetables,
            List<EngagementSuspension> suspensions,
            List<SiteClosure> closures,
            List<EngagementException> exceptions,
            Predicate<LocalDate> holidays) {
        return new PlanCalendar(
                engagement.period(),
                timetables.stream().map(EngagementTimetable::dated).toList(),
                suspensions.stream().map(EngagementSuspension::period).toList(),
                closures.stream().map(SiteClosure::period).toList(),
                exceptions.stream()
                        .map(EngagementException::day)
                        .collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity())),
                holidays);
    }

    /** The same with one more day that differs; what was said of that day before is replaced. */
    public PlanCalendar with(SpecialDay day) {
        var days = new HashMap<>(special);
        days.put(day.date(), day);
        return new PlanCalendar(period, timetables, suspensions, closures, Map.copyOf(days), holidays);
    }

    /** The same with the site closed for some more days. */
    public PlanCalendar withSiteClosed(Period closed) {
        var more = new ArrayList<>(closures);
        more.add(closed);
        return new PlanCalendar(period, timetables, suspensions, List.copyOf(more), special, holidays);
    }

    /** The same with other weeks from a day on, which is of the first week of their cycle; it may lie before the period. */
    public PlanCalendar with(WeekCycle cycle, LocalDate from) {
        var first = later(from, period.firstDay());
        if (!first.isBefore(period.endsBefore())) {
            return this;
        }
        var changed = new ArrayList<DatedTimetable>();
        timetables.stream()
                .filter(dated -> dated.validity().firstDay().isBefore(first))
                .map(dated -> dated.during(
                        dated.validity().firstDay(),
                        earlier(first, dated.validity().endsBefore())))
                .forEach(changed::add);
        changed.add(new DatedTimetable(new Period(first, period.endsBefore()), cycle, from));
        return new PlanCalendar(period, List.copyOf(changed), suspensions, closures, special, holidays);
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
        var times = timesOn(date);
        if (!times.isEmpty() && isClosed(date)) {
            return new PlannedDay(date, true, List.of(), DayKind.CLOSURE);
        }
        if (!times.isEmpty() && is(SpecialDay.Kind.DAY_OFF, date)) {
            return new PlannedDay(date, true, List.of(), DayKind.REST);
        }
        return new PlannedDay(date, true, times, null);
    }

    private boolean rests(LocalDate date) {
        return suspensions.stream().anyMatch(suspension -> suspension.contains(date));
    }

    private boolean is(SpecialDay.Kind kind, LocalDate date) {
        var day = special.get(date);
        return day != null && day.kind() == kind;
    }

    /** A holiday on which this engagement does not work. */
    public boolean isHolidayOff(LocalDate date) {
        var day = special.get(date);
        return holidays.test(date) && (day == null || !day.kind().worksOnHoliday());
    }

    private boolean isClosed(LocalDate date) {
        return is(SpecialDay.Kind.CLOSURE, date) || isSiteClosed(date) && !worksInSpite(date);
    }

    /** Whether the site is closed, whatever was said of this engagement's day. */
    public boolean isSiteClosed(LocalDate date) {
        return closures.stream().anyMatch(closure -> closure.contains(date));
    }

    /** Whether this engagement's own day beats a closure of the site. */
    public boolean worksInSpite(LocalDate date) {
        var day = special.get(date);
        return day != null && day.kind().worksOnClosure();
    }

    /** A day of one's own that keeps what is planned now, when the site is closed or is going to be. */
    public SpecialDay inSpiteOfClosure(LocalDate date) {
        var day = special.get(date);
        return day == null
                ? SpecialDay.of(date, SpecialDay.Kind.WORKING_CLOSURE)
                : new SpecialDay(date, SpecialDay.Kind.OTHER_HOURS, timesOn(date), day.place());
    }

    public Optional<WeekCycle> cycleOn(LocalDate date) {
        return timetables.stream()
                .filter(dated -> dated.validity().contains(date))
                .map(DatedTimetable::cycle)
                .findFirst();
    }

    /** Where somebody goes on a day: the usual place, unless that day names another. */
    public SpecialDay.Place placeOn(LocalDate date, Engagement engagement) {
        return Optional.ofNullable(special.get(date))
                .map(SpecialDay::place)
                .orElseGet(() -> new SpecialDay.Place(engagement.siteName(), engagement.address()));
    }

    /** What its weeks plan on a date, whatever else is said of it. */
    public Minutes ofWeekOn(LocalDate date) {
        return TimeSlot.sum(ofWeek(date, date.getDayOfWeek()).toList());
    }

    /** The planned minutes from the Monday of a date to its Sunday. */
    public Minutes plannedInWeekOf(LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return planned(monday.datesUntil(monday.plusWeeks(1)));
    }

    /** The engagement's days within a month, in order. */
    public Stream<LocalDate> datesIn(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(period::contains);
    }

    public Minutes plannedIn(YearMonth month) {
        return planned(datesIn(month));
    }

    private Minutes planned(Stream<LocalDate> dates) {
        return dates.map(date -> on(date).minutes()).reduce(Minutes.ZERO, Minutes::plus);
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
                        .map(dated -> dated.during(
                                dated.equals(edges.getFirst())
                                        ? earlier(
                                                span.firstDay(),
                                                dated.validity().firstDay())
                                        : dated.validity().firstDay(),
                                dated.equals(edges.getLast())
                                        ? later(
                                                span.endsBefore(),
                                                dated.validity().endsBefore())
                                        : dated.validity().endsBefore()))
                        .toList(),
                List.of(),
                closures,
                special,
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
        return Stretches.of(Stream.of(DayOfWeek.values())
                .flatMap(weekday -> ofWeek(date, weekday))
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
        var day = special.get(date);
        return day != null && day.kind().hasHours()
                ? day.slots()
                : ofWeek(date, date.getDayOfWeek()).sorted().toList();
    }

    /** The hours that the week of this date has on one of its days. */
    private Stream<TimeSlot> ofWeek(LocalDate date, DayOfWeek weekday) {
        return timetables.stream()
                .filter(dated -> dated.validity().contains(date))
                .flatMap(dated -> dated.cycle().weekOf(date, dated.anchor()).on(weekday).stream())
                .map(slot -> new TimeSlot(slot.from(), slot.to()));
    }
}
