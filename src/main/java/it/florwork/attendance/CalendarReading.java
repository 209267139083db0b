package it.florwork.attendance;

import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementException;
import it.florwork.attendance.domain.EngagementExceptionRepository;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.attendance.domain.SiteClosureRepository;
import it.florwork.rules.RuleBook;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the calendar's screen shows, and what a change of it would do. */
@Component
class CalendarReading {
    /** The longest internship lasts 24 months and 12 more. */
    private static final int MOST_MONTHS = 37;

    private final DayBook days;
    private final EngagementTimetableRepository timetables;
    private final EngagementExceptionRepository exceptions;
    private final SiteClosureRepository closures;
    private final RegisterNamesRepository names;
    private final RuleBook rules;

    CalendarReading(
            DayBook days,
            EngagementTimetableRepository timetables,
            EngagementExceptionRepository exceptions,
            SiteClosureRepository closures,
            RegisterNamesRepository names,
            RuleBook rules) {
        this.days = days;
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.closures = closures;
        this.names = names;
        this.rules = rules;
    }

    CalendarDetail detail(Engagement engagement) {
        var ids = List.of(engagement.id());
        var period = engagement.period();
        var holidays = rules.holidays();
        var calendar = calendar(engagement);
        return new CalendarDetail(
                engagement.id(),
                engagement.kind(),
                engagement.candidate(),
                engagement.group(),
                names.cards(List.of(engagement.candidate())).getFirst().codeName(),
                engagement.siteName(),
                period,
                timetables.of(ids).stream()
                        .map(dated -> new CalendarDetail.Dated(dated.period(), dated.cycle()))
                        .toList(),
                exceptions.of(ids).stream()
                        .map(EngagementException::day)
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .toList(),
                closures.of(List.of(engagement.organisation()), period.firstDay(), period.endsBefore()).stream()
                        .filter(closure -> closure.isAt(engagement))
                        .map(closure -> new CalendarDetail.Closed(closure.id(), closure.period(), closure.reason()))
                        .toList(),
                period.isOpen()
                        ? List.of()
                        : period.stream()
                                .filter(date -> holidays.isHoliday(date, engagement.patronDay()))
                                .filter(calendar::isHolidayOff)
                                .toList(),
                monthsOf(period, period.firstDay())
                        .map(month -> new CalendarDetail.Planned(month, calendar.plannedIn(month)))
                        .toList());
    }

    private PlanCalendar calendar(Engagement engagement) {
        return Objects.requireNonNull(days.calendars(List.of(engagement)).get(engagement.id()));
    }

    /** @param from within the calendar's period */
    PlanEffect effect(PlanCalendar before, LocalDate from, WeekCycle cycle) {
        var after = before.with(cycle, from);
        return new PlanEffect(
                from,
                before.cycleOn(from).map(WeekCycle::averageWeek).orElse(Minutes.ZERO),
                cycle.averageWeek(),
                monthsOf(before.period(), from)
                        .map(month -> new PlanEffect.OfMonth(month, before.plannedIn(month), after.plannedIn(month)))
                        .filter(PlanEffect.OfMonth::isDifferent)
                        .toList());
    }

    private static Stream<YearMonth> monthsOf(Period period, LocalDate from) {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> month.atDay(1).isBefore(period.endsBefore()),
                        month -> month.plusMonths(1))
                .limit(MOST_MONTHS);
    }
}
