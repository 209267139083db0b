package it.florwork.attendance;

import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.EngagementSuspension;
import it.florwork.attendance.domain.EngagementSuspensionRepository;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Suspensions and extensions in the register: what is planned changes from a day on. A sealed month never changes
 * silently: when it would, the step is refused and names the months that an operator has to reopen first.
 */
@Component
class EngagementChanges {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

    private final EngagementRepository engagements;
    private final EngagementTimetableRepository timetables;
    private final EngagementSuspensionRepository suspensions;
    private final MonthBook months;
    private final DayBook days;

    EngagementChanges(
            EngagementRepository engagements,
            EngagementTimetableRepository timetables,
            EngagementSuspensionRepository suspensions,
            MonthBook months,
            DayBook days) {
        this.engagements = engagements;
        this.timetables = timetables;
        this.suspensions = suspensions;
        this.months = months;
        this.days = days;
    }

    /** It rests from this day on; nobody may have worked since. */
    void suspend(EngagementId id, LocalDate from) {
        var engagement = get(id);
        var locked = Locked.of(months, engagement, from);
        refuseWorked(engagement, Period.of(from, engagement.period().lastDay()));
        suspensions.save(new EngagementSuspension(id, Period.startingOn(from)));
        suspensions.flush();
        refresh(engagement, locked);
    }

    /** It goes on; its end, and that of its last timetable, move with the days it rested. */
    void resume(EngagementId id, Period rested, Period whole) {
        var engagement = get(id);
        var locked = Locked.of(months, engagement, rested.firstDay());
        refuseWorked(engagement, rested);
        open(id).forEach(suspension -> suspensions.save(suspension.endedWith(rested)));
        suspensions.flush();
        refresh(lasting(engagement, whole), locked);
    }

    /** The rest that ended with these days lasts again, and the end is where it was; nobody may have worked since. */
    void restAgain(EngagementId id, Period rested, Period whole) {
        var engagement = get(id);
        var locked = Locked.of(months, engagement, rested.firstDay());
        refuseWorked(
                engagement, Period.of(rested.firstDay(), engagement.period().lastDay()));
        if (timetables.of(List.of(id)).getLast().period().firstDay().isAfter(whole.lastDay())) {
            throw new RuleViolation("attendance.error.laterWeeks", whole.lastDay());
        }
        suspensions.of(List.of(id)).stream()
                .filter(suspension -> suspension.period().equals(rested))
                .forEach(suspension -> suspensions.save(suspension.endedWith(Period.startingOn(rested.firstDay()))));
        suspensions.flush();
        refresh(lasting(engagement, whole), locked);
    }

    /** It never rested: what was planned from this day on is planned again. */
    void takeBack(EngagementId id, LocalDate from) {
        var engagement = get(id);
        var locked = Locked.of(months, engagement, from);
        open(id).forEach(suspensions::delete);
        suspensions.flush();
        refresh(engagement, locked);
    }

    /** It lasts longer; the weeks go on as they are at its end. */
    void extend(EngagementId id, LocalDate firstAdded, Period whole) {
        var engagement = get(id);
        var locked = Locked.of(months, engagement, firstAdded.minusDays(1));
        refresh(lasting(engagement, whole), locked);
    }

    private Engagement lasting(Engagement engagement, Period whole) {
        timetables.save(timetables.of(List.of(engagement.id())).getLast().lastingUntil(whole.lastDay()));
        timetables.flush();
        return engagements.save(engagement.lasting(whole));
    }

    private Stream<EngagementSuspension> open(EngagementId id) {
        return suspensions.of(List.of(id)).stream()
                .filter(suspension -> suspension.period().isOpen());
    }

    /** Who worked did not rest; the days are named, so that somebody looks at them first. */
    private void refuseWorked(Engagement engagement, Period rest) {
        var worked = days.days(engagement, rest.firstDay(), rest.lastDay()).days().stream()
                .filter(day -> day.done().value() > 0)
                .map(day -> day.plan().date())
                .collect(Collectors.groupingBy(YearMonth::from, java.util.TreeMap::new, Collectors.toList()));
        if (!worked.isEmpty()) {
            throw new RuleViolation(
                    "attendance.error.workedWhileSuspended",
                    worked.values().stream().map(DaysInWords::of).collect(Collectors.joining("; ")));
        }
    }

    private void refresh(Engagement engagement, Locked locked) {
        var changed = locked.sealed().entrySet().stream()
                .filter(before -> !before.getValue()
                        .equals(months.content(engagement, before.getKey(), locked.edition(before.getKey()))
                                .hash()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(MONTH::format)
                .toList();
        if (!changed.isEmpty()) {
            throw new RuleViolation("attendance.error.changesSealedMonths", String.join(", ", changed));
        }
        locked.all().forEach(month -> months.refresh(engagement, month));
    }

    private Engagement get(EngagementId id) {
        return engagements.findById(id).orElseThrow(() -> NotFound.of(Engagement.class, id));
    }

    /**
     * The months that a change may touch, locked in their order.
     *
     * @param sealed what each sealed one says before the change, as a hash
     */
    private record Locked(List<AttendanceMonth> all, Map<YearMonth, String> sealed) {
        static Locked of(MonthBook months, Engagement engagement, LocalDate from) {
            var all = months.laid(engagement, from);
            var sealed = new HashMap<YearMonth, String>();
            all.stream()
                    .filter(month -> month.status().isSealed())
                    .forEach(month -> sealed.put(
                            month.month(), months.content(engagement, month).hash()));
            return new Locked(all, sealed);
        }

        int edition(YearMonth month) {
            return all.stream()
                    .filter(one -> one.month().equals(month))
                    .findFirst()
                    .orElseThrow()
                    .edition();
        }
    }
}
