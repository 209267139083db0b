package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.florwork.access.AccountCard;
import it.florwork.access.UserId;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.ContactRepository;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.Day;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementException;
import it.florwork.attendance.domain.EngagementExceptionRepository;
import it.florwork.attendance.domain.EngagementSuspension;
import it.florwork.attendance.domain.EngagementSuspensionRepository;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.SiteClosure;
import it.florwork.attendance.domain.SiteClosureRepository;
import it.florwork.rules.RuleBook;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the days of many engagements at once: as many statements for one as for all. */
@Component
class DayBook {
    private final EngagementTimetableRepository timetables;
    private final EngagementSuspensionRepository suspensions;
    private final SiteClosureRepository closures;
    private final EngagementExceptionRepository exceptions;
    private final DayReportRepository reports;
    private final CorrectionRequestRepository corrections;
    private final AttendanceMonthRepository months;
    private final ContactRepository people;
    private final RuleBook rules;

    DayBook(
            EngagementTimetableRepository timetables,
            EngagementSuspensionRepository suspensions,
            SiteClosureRepository closures,
            EngagementExceptionRepository exceptions,
            DayReportRepository reports,
            CorrectionRequestRepository corrections,
            AttendanceMonthRepository months,
            ContactRepository people,
            RuleBook rules) {
        this.timetables = timetables;
        this.suspensions = suspensions;
        this.closures = closures;
        this.exceptions = exceptions;
        this.reports = reports;
        this.corrections = corrections;
        this.months = months;
        this.people = people;
        this.rules = rules;
    }

    /** An engagement's calendar and its derived days, in order. */
    record Pages(PlanCalendar calendar, List<Day> days) {
        Day on(LocalDate date) {
            return days.stream()
                    .filter(day -> day.plan().date().equals(date))
                    .findFirst()
                    .orElseThrow();
        }

        /** On how many days somebody worked where the insurance does not hold. */
        int uninsured() {
            return (int) days.stream()
                    .filter(day -> day.plan().inPeriod() && day.isUninsured(calendar))
                    .count();
        }

        /** Who entered a word of these days for somebody else. */
        private Stream<UserId> scribes() {
            return days.stream()
                    .flatMap(day -> Stream.of(day.trainee(), day.tutor()))
                    .flatMap(List::stream)
                    .flatMap(version -> Stream.ofNullable(version.scribe()))
                    .map(Scribe::user);
        }
    }

    Map<EngagementId, PlanCalendar> calendars(Collection<Engagement> engagements) {
        var ids = engagements.stream().map(Engagement::id).toList();
        var weekly = timetables.of(ids).stream().collect(groupingBy(dated -> dated.engagement()));
        var resting = suspensions.of(ids).stream().collect(groupingBy(EngagementSuspension::engagement));
        var closed = closed(engagements);
        var special = exceptions.of(ids).stream().collect(groupingBy(EngagementException::engagement));
        var holidays = rules.holidays();
        return engagements.stream()
                .collect(toMap(
                        Engagement::id,
                        engagement -> PlanCalendar.of(
                                engagement,
                                weekly.getOrDefault(engagement.id(), List.of()),
                                resting.getOrDefault(engagement.id(), List.of()),
                                closed.stream()
                                        .filter(closure -> closure.isAt(engagement))
                                        .toList(),
                                special.getOrDefault(engagement.id(), List.of()),
                                date -> holidays.isHoliday(date, engagement.patronDay()))));
    }

    private List<SiteClosure> closed(Collection<Engagement> engagements) {
        var periods = engagements.stream().map(Engagement::period).toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        return closures.of(
                engagements.stream().map(Engagement::organisation).collect(toSet()),
                periods.stream().map(Period::firstDay).min(LocalDate::compareTo).orElseThrow(),
                periods.stream()
                        .map(Period::endsBefore)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }

    /** All that was told of these engagements from one date to another, both included. */
    Told read(Collection<Engagement> engagements, LocalDate from, LocalDate to) {
        var ids = engagements.stream().map(Engagement::id).toList();
        return new Told(
                engagements,
                calendars(engagements),
                reports.told(ids, from, to),
                corrections.about(ids, from, to),
                from,
                to);
    }

    /** The days from one date to another, both included, of each of these engagements. */
    Map<EngagementId, Pages> days(Collection<Engagement> engagements, LocalDate from, LocalDate to) {
        return read(engagements, from, to).pages();
    }

    Pages days(Engagement engagement, LocalDate from, LocalDate to) {
        return Objects.requireNonNull(days(List.of(engagement), from, to).get(engagement.id()));
    }

    /** The same, with what a screen must know beside: whether a day is open, and whether a correction waits. */
    Map<EngagementId, List<DayView>> views(Collection<Engagement> engagements, LocalDate from, LocalDate to) {
        return views(read(engagements, from, to));
    }

    Map<EngagementId, List<DayView>> views(Told told) {
        return views(told.pages(), told, months.between(told.engagements(), told.from(), told.to()));
    }

    /** One day as a screen shows it, of what is read already. */
    DayView view(Told told, AttendanceMonth month, LocalDate date) {
        var id = month.engagement();
        var pages = told.pages(id, date, date);
        return Objects.requireNonNull(
                        views(Map.of(id, pages), told, List.of(month)).get(id))
                .getFirst();
    }

    private Map<EngagementId, List<DayView>> views(
            Map<EngagementId, Pages> read, Told told, Collection<AttendanceMonth> months) {
        var laid = months.stream().collect(groupingBy(AttendanceMonth::engagement));
        var names = namesOf(read.values().stream().flatMap(Pages::scribes).collect(toSet()));
        var result = new HashMap<EngagementId, List<DayView>>();
        read.forEach((id, pages) -> {
            var ofEngagement = laid.getOrDefault(id, List.of());
            var corrected = told.correctionsOpen(id);
            result.put(
                    id,
                    pages.days().stream()
                            .map(day -> view(id, pages.calendar(), day, ofEngagement, corrected, names))
                            .toList());
        });
        return result;
    }

    private Map<UserId, String> namesOf(Set<UserId> users) {
        return users.isEmpty()
                ? Map.of()
                : people.of(users).stream().collect(toMap(AccountCard::id, AccountCard::displayName));
    }

    private static DayView view(
            EngagementId engagement,
            PlanCalendar calendar,
            Day day,
            List<AttendanceMonth> months,
            Set<LocalDate> corrected,
            Map<UserId, String> names) {
        var date = day.plan().date();
        boolean open = months.stream()
                .filter(month -> month.month().equals(YearMonth.from(date)))
                .allMatch(month -> month.isOpenOn(date));
        return new DayView(
                engagement,
                date,
                day.plan().slots(),
                day.plan().off(),
                day.state(),
                named(day.trainee(), names),
                named(day.tutor(), names),
                day.operator(),
                day.counts() == null ? null : day.counts().named(names),
                day.planned(),
                day.done(),
                calendar.usualOn(date),
                day.isUninsured(calendar),
                open && day.plan().inPeriod(),
                corrected.contains(date));
    }

    private static List<DayVersion> named(List<DayVersion> versions, Map<UserId, String> names) {
        return versions.stream().map(version -> version.named(names)).toList();
    }
}
