package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.CalendarChanged.Change;
import it.florwork.attendance.SpecialDay.Kind;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementException;
import it.florwork.attendance.domain.EngagementExceptionRepository;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.rules.RuleBook;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which an engagement differs from its week, and the weeks that change; never inside a sealed month. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Calendars {
    private final Reach reach;
    private final CalendarKeeping keeping;
    private final CalendarReading reading;
    private final MonthBook months;
    private final EngagementTimetableRepository timetables;
    private final EngagementExceptionRepository exceptions;
    private final RuleBook rules;

    Calendars(
            Reach reach,
            CalendarKeeping keeping,
            CalendarReading reading,
            MonthBook months,
            EngagementTimetableRepository timetables,
            EngagementExceptionRepository exceptions,
            RuleBook rules) {
        this.reach = reach;
        this.keeping = keeping;
        this.reading = reading;
        this.months = months;
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public CalendarDetail calendar(EngagementId id) {
        return reading.detail(reach.get(id));
    }

    /** The weeks that replaced the agreed one, in order; none of what is not open yet, or not the viewer's. */
    @Transactional(readOnly = true)
    @RolesAllowed({
        Role.CANDIDATE,
        Role.HOST_TUTOR,
        Role.PATH_TUTOR,
        Role.COMPANY_CONTACT,
        Role.OPERATOR,
        Role.CASE_MANAGER
    })
    public List<CalendarDetail.Dated> newWeeks(EngagementId id) {
        return reach.find(id).stream()
                .flatMap(engagement -> timetables.of(List.of(id)).stream().skip(1))
                .map(dated -> new CalendarDetail.Dated(dated.period(), dated.cycle()))
                .toList();
    }

    /** From this day on its weeks look otherwise; what is planned of the days before stays. */
    public void changeTimetable(EngagementId id, LocalDate from, WeekCycle cycle) {
        var engagement = reach.get(id);
        refuseUnfit(engagement, from, cycle);
        keeping.replaceWeeks(engagement, from, cycle, from);
    }

    /** What {@link #changeTimetable} would do to the plan; nothing is changed. */
    @Transactional(readOnly = true)
    public PlanEffect effect(EngagementId id, LocalDate from, WeekCycle cycle) {
        var engagement = reach.get(id);
        refuseUnfit(engagement, from, cycle);
        return reading.effect(keeping.of(engagement), from, cycle);
    }

    private static void refuseUnfit(Engagement engagement, LocalDate from, WeekCycle cycle) {
        var period = engagement.period();
        if (!period.contains(from)) {
            throw new RuleViolation("attendance.error.outsidePeriod", period.firstDay(), period.lastDay());
        }
        if (cycle.isEmpty()) {
            throw new RuleViolation("attendance.error.weekEmpty");
        }
    }

    /** One day is free, or has other hours, or is elsewhere; hours on a day without any make it an extra day. */
    public void differ(EngagementId id, SpecialDay asked) {
        var engagement = reach.get(id);
        var date = asked.date();
        var period = engagement.period();
        if (!period.contains(date)) {
            throw new RuleViolation("attendance.error.outsidePeriod", period.firstDay(), period.lastDay());
        }
        var before = keeping.of(engagement);
        var day = named(asked, before);
        var after = before.with(day);
        keeping.refuseFrozen(engagement, List.of(date));
        if (day.kind() == Kind.DAY_OFF) {
            keeping.refuseWorked(engagement, List.of(date));
        }
        if (day.kind().hasHours()) {
            int longest = months.limits(engagement, date).longestDay();
            if (TimeSlot.sum(day.slots()).value() > longest) {
                throw new RuleViolation("attendance.error.dayTooLong", longest / 60);
            }
            keeping.refuseTooManyHours(engagement, date, after.plannedInWeekOf(date));
        }
        keeping.differ(engagement, List.of(day), Change.SPECIAL_DAY);
    }

    private static SpecialDay named(SpecialDay asked, PlanCalendar calendar) {
        return switch (asked.kind()) {
            case OTHER_HOURS, EXTRA_DAY ->
                new SpecialDay(
                        asked.date(),
                        calendar.ofWeekOn(asked.date()).value() > 0 ? Kind.OTHER_HOURS : Kind.EXTRA_DAY,
                        asked.slots(),
                        asked.place());
            case DAY_OFF, OTHER_PLACE -> {
                if (!calendar.on(asked.date()).isExpected()) {
                    throw new RuleViolation("attendance.error.nothingPlanned", asked.date());
                }
                yield asked;
            }
            case CLOSURE, WORKING_HOLIDAY, WORKING_CLOSURE ->
                throw new IllegalArgumentException("has a way of its own: " + asked.kind());
        };
    }

    /** The place is closed for this person on these days: nothing is planned on them. */
    public void close(EngagementId id, Period closed) {
        var engagement = reach.get(id);
        keeping.refuseTooLong(engagement, closed);
        var calendar = keeping.of(engagement);
        var dates =
                closed.stream().filter(date -> calendar.on(date).isExpected()).toList();
        if (dates.isEmpty()) {
            throw new RuleViolation("attendance.error.nothingToClose");
        }
        keeping.refuseFrozen(engagement, dates);
        keeping.refuseWorked(engagement, dates);
        keeping.differ(
                engagement,
                dates.stream().map(date -> SpecialDay.of(date, Kind.CLOSURE)).toList(),
                Change.CLOSED);
    }

    /** On this holiday people work there, as on any other day of its week. */
    public void workOn(EngagementId id, LocalDate holiday) {
        var engagement = reach.get(id);
        if (!engagement.period().contains(holiday) || !rules.holidays().isHoliday(holiday, engagement.patronDay())) {
            throw new RuleViolation("attendance.error.notAHoliday", holiday);
        }
        keeping.refuseFrozen(engagement, List.of(holiday));
        if (keeping.of(engagement).isHolidayOff(holiday)) {
            keeping.differ(engagement, List.of(SpecialDay.of(holiday, Kind.WORKING_HOLIDAY)), Change.WORKING_HOLIDAY);
        }
    }

    /**
     * Takes back what was said of a day: it is as its week and the holidays say. On a day on which only the site is closed,
     * this person works.
     */
    public void asUsual(EngagementId id, LocalDate date) {
        var engagement = reach.get(id);
        keeping.refuseFrozen(engagement, List.of(date));
        var said = exceptions.of(List.of(id)).stream()
                .map(EngagementException::day)
                .filter(day -> day.date().equals(date))
                .findFirst();
        if (said.isPresent()) {
            if (addsWork(said.get().kind())) {
                keeping.refuseWorked(engagement, List.of(date));
            }
            keeping.forget(engagement, List.of(date));
            keeping.changed(engagement, Change.AS_USUAL, date, date);
        } else if (keeping.of(engagement).isSiteClosed(date)) {
            keeping.differ(engagement, List.of(SpecialDay.of(date, Kind.WORKING_CLOSURE)), Change.AS_USUAL);
        }
    }

    private static boolean addsWork(Kind kind) {
        return kind.worksOnHoliday() || kind.worksOnClosure();
    }
}
