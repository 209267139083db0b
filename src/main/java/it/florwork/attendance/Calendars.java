package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.CalendarChanged.Change;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementException;
import it.florwork.attendance.domain.EngagementException.Kind;
import it.florwork.attendance.domain.EngagementExceptionRepository;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.EngagementTimetable;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.placement.SuspensionReason;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which an engagement differs from its week, and the weeks that change; never inside a sealed month. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Calendars {
    private final Reach reach;
    private final DayBook days;
    private final MonthBook months;
    private final EngagementRepository engagements;
    private final EngagementTimetableRepository timetables;
    private final EngagementExceptionRepository exceptions;
    private final RegisterNamesRepository names;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calendars(
            Reach reach,
            DayBook days,
            MonthBook months,
            EngagementRepository engagements,
            EngagementTimetableRepository timetables,
            EngagementExceptionRepository exceptions,
            RegisterNamesRepository names,
            RuleBook rules,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.days = days;
        this.months = months;
        this.engagements = engagements;
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.names = names;
        this.rules = rules;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CalendarDetail calendar(EngagementId id) {
        var engagement = reach.get(id);
        var holidays = rules.holidays();
        var special = exceptions.of(List.of(id));
        var worked = special.stream().map(EngagementException::date).collect(Collectors.toSet());
        return new CalendarDetail(
                id,
                engagement.kind(),
                engagement.candidate(),
                names.cards(List.of(engagement.candidate())).getFirst().codeName(),
                engagement.siteName(),
                engagement.period(),
                timetables.of(List.of(id)).stream()
                        .map(dated -> new CalendarDetail.Dated(dated.period(), dated.timetable()))
                        .toList(),
                special.stream()
                        .sorted(Comparator.comparing(EngagementException::date))
                        .map(one -> new CalendarDetail.SpecialDay(one.date(), one.kind() == Kind.CLOSURE))
                        .toList(),
                engagement.period().isOpen()
                        ? List.of()
                        : engagement.period().stream()
                                .filter(date -> holidays.isHoliday(date, engagement.patronDay()))
                                .filter(date -> !worked.contains(date))
                                .toList());
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
                .map(dated -> new CalendarDetail.Dated(dated.period(), dated.timetable()))
                .toList();
    }

    /**
     * The place is closed on these days: nothing is planned on them.
     *
     * @param forAll also for everybody else whom this host has at this site
     */
    public void close(EngagementId id, Period closed, boolean forAll) {
        int most = SuspensionReason.CLOSURE.atLeastDays() - 1;
        if (closed.days() > most) {
            throw new RuleViolation("attendance.error.closureTooLong", most);
        }
        var asked = reach.get(id);
        var touched = forAll
                ? engagements.atSite(
                        asked.organisation(), asked.siteName(), asked.address(), closed.firstDay(), closed.lastDay())
                : List.of(asked);
        int changed = 0;
        for (var engagement : touched) {
            changed += close(engagement, closed);
        }
        if (changed == 0) {
            throw new RuleViolation("attendance.error.nothingToClose");
        }
    }

    private int close(Engagement engagement, Period closed) {
        var calendar = calendarOf(engagement);
        var dates =
                closed.stream().filter(date -> calendar.on(date).isExpected()).toList();
        if (dates.isEmpty()) {
            return 0;
        }
        refuseFrozen(engagement, dates);
        var worked = days.days(engagement, dates.getFirst(), dates.getLast()).days().stream()
                .filter(day -> dates.contains(day.plan().date()) && day.done().value() > 0)
                .map(day -> day.plan().date())
                .toList();
        if (!worked.isEmpty()) {
            throw new RuleViolation("attendance.error.workedThen", DaysInWords.of(worked));
        }
        exceptions.of(List.of(engagement.id())).stream()
                .filter(one -> dates.contains(one.date()))
                .forEach(exceptions::delete);
        exceptions.flush();
        dates.forEach(date -> exceptions.save(special(engagement, date, Kind.CLOSURE)));
        planned(engagement, Change.CLOSED, dates.getFirst(), dates.getLast());
        return dates.size();
    }

    /** On this holiday people work there, as on any other day of its week. */
    public void workOn(EngagementId id, LocalDate holiday) {
        var engagement = reach.get(id);
        if (!engagement.period().contains(holiday) || !rules.holidays().isHoliday(holiday, engagement.patronDay())) {
            throw new RuleViolation("attendance.error.notAHoliday", holiday);
        }
        refuseFrozen(engagement, List.of(holiday));
        if (calendarOf(engagement).isHolidayOff(holiday)) {
            exceptions.save(special(engagement, holiday, Kind.WORKING_HOLIDAY));
            planned(engagement, Change.WORKING_HOLIDAY, holiday, holiday);
        }
    }

    /** Takes back what was said of a day: it is as its week and the holidays say. */
    public void asUsual(EngagementId id, LocalDate date) {
        var engagement = reach.get(id);
        refuseFrozen(engagement, List.of(date));
        for (var one : exceptions.of(List.of(id))) {
            if (one.date().equals(date)) {
                boolean worked =
                        days.days(engagement, date, date).on(date).done().value() > 0;
                if (worked && one.kind() == Kind.WORKING_HOLIDAY) {
                    throw new RuleViolation("attendance.error.workedThen", DaysInWords.of(List.of(date)));
                }
                exceptions.delete(one);
                planned(engagement, Change.AS_USUAL, date, date);
            }
        }
    }

    /** From this day on its weeks look otherwise; what is planned of the days before stays. */
    public void changeTimetable(EngagementId id, LocalDate from, WeeklyTimetable week) {
        var engagement = reach.get(id);
        var period = engagement.period();
        if (!period.contains(from)) {
            throw new RuleViolation("attendance.error.outsidePeriod", period.firstDay(), period.lastDay());
        }
        if (week.isEmpty()) {
            throw new RuleViolation("attendance.error.weekEmpty");
        }
        refuseTooManyHours(engagement, from, week);
        refuseFrozen(engagement, List.of(from, YearMonth.from(from).atEndOfMonth()));
        var later = Period.of(from, period.lastDay());
        months.laid(engagement, from)
                .forEach(month -> refuseFrozen(month, month.month().atEndOfMonth()));
        timetables.of(List.of(id)).forEach(dated -> {
            if (dated.period().firstDay().isBefore(from)) {
                if (dated.period().contains(from)) {
                    timetables.save(dated.lastingUntil(from.minusDays(1)));
                }
            } else {
                timetables.delete(dated);
            }
        });
        timetables.flush();
        timetables.save(new EngagementTimetable(id, week, later));
        planned(engagement, Change.TIMETABLE, from, later.lastDay());
    }

    private void refuseTooManyHours(Engagement engagement, LocalDate from, WeeklyTimetable week) {
        var regime = engagement.regime();
        if (regime != null) {
            var most = rules.limit(RuleKey.WEEKLY_HOURS, regime, TargetGroup.ORDINARY, from);
            if (most.isPresent() && week.minutesPerWeek().compareTo(Minutes.ofHours(most.getAsInt())) > 0) {
                throw new RuleViolation("attendance.error.weekTooLong", most.getAsInt());
            }
        }
    }

    private EngagementException special(Engagement engagement, LocalDate date, Kind kind) {
        return new EngagementException(engagement.id(), date, kind, viewer.get().user(), clock.instant());
    }

    private PlanCalendar calendarOf(Engagement engagement) {
        return Objects.requireNonNull(days.calendars(List.of(engagement)).get(engagement.id()));
    }

    /** Takes the months' locks, in order, so that nobody signs or reports meanwhile. */
    private void refuseFrozen(Engagement engagement, List<LocalDate> dates) {
        var of = new TreeMap<YearMonth, TreeSet<LocalDate>>();
        dates.forEach(date -> of.computeIfAbsent(YearMonth.from(date), month -> new TreeSet<>())
                .add(date));
        of.forEach((month, inIt) -> {
            var locked = months.locked(engagement, month);
            inIt.forEach(date -> refuseFrozen(locked, date));
        });
    }

    private static void refuseFrozen(AttendanceMonth month, LocalDate date) {
        if (!month.isOpenOn(date)) {
            throw new RuleViolation(
                    "attendance.error.calendarSealed", month.month().atDay(1));
        }
    }

    private void planned(Engagement engagement, Change change, LocalDate from, LocalDate to) {
        exceptions.flush();
        timetables.flush();
        months.laid(engagement, from).forEach(month -> months.refresh(engagement, month));
        events.publishEvent(new CalendarChanged(engagement.id(), change, from, to));
    }
}
