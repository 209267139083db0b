package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.attendance.CalendarChanged.Change;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementException;
import it.florwork.attendance.domain.EngagementExceptionRepository;
import it.florwork.attendance.domain.EngagementTimetable;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes what is planned of one engagement; never inside a sealed month, never below hours that were worked. */
@Component
class CalendarKeeping {
    private final DayBook days;
    private final MonthBook months;
    private final EngagementTimetableRepository timetables;
    private final EngagementExceptionRepository exceptions;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarKeeping(
            DayBook days,
            MonthBook months,
            EngagementTimetableRepository timetables,
            EngagementExceptionRepository exceptions,
            RuleBook rules,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.days = days;
        this.months = months;
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.rules = rules;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    PlanCalendar of(Engagement engagement) {
        return Objects.requireNonNull(days.calendars(List.of(engagement)).get(engagement.id()));
    }

    /** Other weeks from this day on; what is planned of the days before stays. */
    void replaceWeeks(Engagement engagement, LocalDate from, WeekCycle cycle, LocalDate anchor) {
        refuseTooManyHours(engagement, from, cycle.busiestWeek());
        refuseFrozen(engagement, List.of(from, YearMonth.from(from).atEndOfMonth()));
        months.laid(engagement, from)
                .forEach(month -> refuseFrozen(month, month.month().atEndOfMonth()));
        timetables.of(List.of(engagement.id())).forEach(dated -> {
            if (dated.period().firstDay().isBefore(from)) {
                if (dated.period().contains(from)) {
                    timetables.save(dated.lastingUntil(from.minusDays(1)));
                }
            } else {
                timetables.delete(dated);
            }
        });
        timetables.flush();
        var last = engagement.period().lastDay();
        timetables.save(new EngagementTimetable(engagement.id(), cycle, Period.of(from, last), anchor));
        changed(engagement, Change.TIMETABLE, from, last);
    }

    /** The first day, from this one on, after which no month is signed; takes the months' locks. */
    LocalDate openFrom(Engagement engagement, LocalDate from) {
        var open = from;
        months.locked(engagement, YearMonth.from(from));
        for (var month : months.laid(engagement, from.withDayOfMonth(1))) {
            var first = month.month().atDay(1);
            if (!month.isOpenOn(first.isBefore(from) ? from : first)
                    || !month.isOpenOn(month.month().atEndOfMonth())) {
                open = month.month().plusMonths(1).atDay(1);
            }
        }
        return open;
    }

    /** These days differ; what was said of them before is replaced. */
    void differ(Engagement engagement, Collection<SpecialDay> special, Change change) {
        var dates = special.stream().map(SpecialDay::date).sorted().toList();
        forget(engagement, dates);
        special.forEach(day -> exceptions.save(
                new EngagementException(engagement.id(), day, viewer.get().user(), clock.instant())));
        changed(engagement, change, dates.getFirst(), dates.getLast());
    }

    /** Nothing special is said of these days any more. */
    void forget(Engagement engagement, Collection<LocalDate> dates) {
        exceptions.of(List.of(engagement.id())).stream()
                .filter(one -> dates.contains(one.date()))
                .forEach(exceptions::delete);
        exceptions.flush();
    }

    /** A longer closure is a suspension, by the rule in force on its first day. */
    void refuseTooLong(Engagement engagement, Period closed) {
        int most = months.figure(RuleKey.SUSPENSION_CLOSURE, engagement, closed.firstDay()) - 1;
        if (closed.days() > most) {
            throw new RuleViolation("attendance.error.closureTooLong", most);
        }
    }

    void refuseTooManyHours(Engagement engagement, LocalDate on, Minutes week) {
        var regime = engagement.regime();
        if (regime != null) {
            var most = rules.limit(RuleKey.WEEKLY_HOURS, regime, TargetGroup.ORDINARY, on);
            if (most.isPresent() && week.compareTo(Minutes.ofHours(most.getAsInt())) > 0) {
                throw new RuleViolation("attendance.error.weekTooLong", most.getAsInt());
            }
        }
    }

    void refuseWorked(Engagement engagement, List<LocalDate> dates) {
        var worked = days.days(engagement, dates.getFirst(), dates.getLast()).days().stream()
                .filter(day -> dates.contains(day.plan().date()) && day.done().value() > 0)
                .map(day -> day.plan().date())
                .toList();
        if (!worked.isEmpty()) {
            throw new RuleViolation("attendance.error.workedThen", DaysInWords.of(worked));
        }
    }

    /** Takes the months' locks, in order, so that nobody signs or reports meanwhile. */
    void refuseFrozen(Engagement engagement, List<LocalDate> dates) {
        var of = new TreeMap<YearMonth, TreeSet<LocalDate>>();
        dates.forEach(date -> of.computeIfAbsent(YearMonth.from(date), month -> new TreeSet<>())
                .add(date));
        of.forEach((month, inIt) -> {
            var locked = months.locked(engagement, month);
            inIt.forEach(date -> refuseFrozen(locked, date));
        });
    }

    /** Takes the same locks, and tells which of these days nobody may change any more. */
    List<LocalDate> frozen(Engagement engagement, List<LocalDate> dates) {
        var locked = new TreeMap<YearMonth, AttendanceMonth>();
        dates.stream()
                .map(YearMonth::from)
                .sorted()
                .distinct()
                .forEach(month -> locked.put(month, months.locked(engagement, month)));
        return dates.stream()
                .filter(date -> {
                    var month = locked.get(YearMonth.from(date));
                    return month != null && !month.isOpenOn(date);
                })
                .toList();
    }

    /** What is planned of these days stays as it is, whatever becomes of the site's: no sum changes, no signature falls. */
    void stay(Engagement engagement, Collection<SpecialDay> asTheyAre) {
        forget(engagement, asTheyAre.stream().map(SpecialDay::date).toList());
        asTheyAre.forEach(day -> exceptions.save(
                new EngagementException(engagement.id(), day, viewer.get().user(), clock.instant())));
        exceptions.flush();
    }

    private static void refuseFrozen(AttendanceMonth month, LocalDate date) {
        if (!month.isOpenOn(date)) {
            throw new RuleViolation(
                    "attendance.error.calendarSealed", month.month().atDay(1));
        }
    }

    /** The plan is another one from this day on: sums anew, and void what was signed for the old one. */
    void changed(Engagement engagement, Change change, LocalDate from, LocalDate to) {
        exceptions.flush();
        timetables.flush();
        months.laid(engagement, from).forEach(month -> months.refresh(engagement, month));
        events.publishEvent(new CalendarChanged(engagement.id(), change, from, to));
    }
}
