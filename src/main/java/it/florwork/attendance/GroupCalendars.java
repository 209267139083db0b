package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.GroupTimetable;
import it.florwork.attendance.domain.GroupTimetableRepository;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Pathways;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weeks of a group, which change for all its members at once and for those who join later. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class GroupCalendars {
    private final Pathways pathways;
    private final EngagementRepository engagements;
    private final GroupTimetableRepository timetables;
    private final RegisterNamesRepository names;
    private final Days days;
    private final CalendarKeeping keeping;
    private final CalendarReading reading;
    private final CurrentViewer viewer;
    private final Clock clock;

    GroupCalendars(
            Pathways pathways,
            EngagementRepository engagements,
            GroupTimetableRepository timetables,
            RegisterNamesRepository names,
            Days days,
            CalendarKeeping keeping,
            CalendarReading reading,
            CurrentViewer viewer,
            Clock clock) {
        this.pathways = pathways;
        this.engagements = engagements;
        this.timetables = timetables;
        this.names = names;
        this.days = days;
        this.keeping = keeping;
        this.reading = reading;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Weeks and the day from which they hold. */
    public record From(LocalDate day, WeekCycle cycle) {}

    /**
     * What a change would do.
     *
     * @param people how many members it concerns
     * @param ofOne its effect for the member who stays longest
     */
    public record Effect(int people, PlanEffect ofOne) {}

    /** A group's weeks: those that it began with, and those that replaced them, in order. */
    public record Calendar(GroupId group, String name, Period period, List<From> weeks) {}

    @Transactional(readOnly = true)
    public Calendar calendar(GroupId id) {
        var group = pathways.group(id);
        var first = new From(group.period().firstDay(), WeekCycle.every(group.timetable()));
        var changes = timetables.of(id).stream().map(changed -> new From(changed.trueFrom(), changed.cycle()));
        return new Calendar(
                id,
                group.name(),
                group.period(),
                Stream.concat(Stream.of(first), changes).toList());
    }

    /** Everybody's days in the week of this Monday. */
    @Transactional(readOnly = true)
    public GroupWeek week(GroupId id, LocalDate monday) {
        var group = pathways.group(id);
        var members = engagements.inGroupFrom(id, monday).stream()
                .filter(member -> member.period().firstDay().isBefore(monday.plusWeeks(1)))
                .toList();
        var codeNames = names.cards(members.stream().map(Engagement::candidate).toList()).stream()
                .collect(Collectors.toMap(CandidateCard::id, CandidateCard::codeName));
        return new GroupWeek(id, group.name(), codeNames, days.of(members, monday, monday.plusDays(6)));
    }

    /** What {@link #changeTimetable} would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Effect effect(GroupId id, LocalDate from, WeekCycle cycle) {
        refuseUnfit(pathways.group(id), from, cycle);
        var members = engagements.inGroupFrom(id, from);
        var longest = members.stream()
                .max(Comparator.comparing(member -> member.period().endsBefore()))
                .orElseThrow(() -> new RuleViolation("attendance.error.groupEmpty"));
        return new Effect(members.size(), reading.effect(keeping.of(longest), later(from, longest), cycle));
    }

    /**
     * From this day on all members meet at other times, each from their first day if that is later; whoever has signed months
     * after it goes on as it was in those.
     *
     * @throws RuleViolation when everybody has signed to the end
     */
    public NewWeeksOutcome changeTimetable(GroupId id, LocalDate from, WeekCycle cycle) {
        refuseUnfit(pathways.group(id), from, cycle);
        timetables.of(id).stream()
                .filter(changed -> !changed.trueFrom().isBefore(from))
                .forEach(timetables::delete);
        timetables.flush();
        timetables.save(new GroupTimetable(id, cycle, from, viewer.get().user(), clock.instant()));
        timetables.flush();
        var beginnings = new LinkedHashMap<Engagement, LocalDate>();
        engagements
                .inGroupFrom(id, from)
                .forEach(member -> beginnings.put(member, keeping.openFrom(member, later(from, member))));
        refuseForNobody(beginnings);
        beginnings.forEach((member, beginning) -> {
            if (member.period().contains(beginning)) {
                keeping.replaceWeeks(member, beginning, cycle, from);
            }
        });
        return outcome(from, beginnings);
    }

    private static void refuseForNobody(Map<Engagement, LocalDate> beginnings) {
        if (!beginnings.isEmpty()
                && beginnings.entrySet().stream()
                        .noneMatch(one -> one.getKey().period().contains(one.getValue()))) {
            var last = beginnings.values().iterator().next().minusMonths(1);
            throw new RuleViolation("attendance.error.calendarSealed", last.withDayOfMonth(1));
        }
    }

    private NewWeeksOutcome outcome(LocalDate from, Map<Engagement, LocalDate> beginnings) {
        var notYet = beginnings.keySet().stream()
                .filter(member -> !later(from, member).equals(beginnings.get(member)))
                .toList();
        if (notYet.isEmpty()) {
            return new NewWeeksOutcome(beginnings.size(), List.of());
        }
        var codeNames = names.cards(notYet.stream().map(Engagement::candidate).toList()).stream()
                .collect(Collectors.toMap(CandidateCard::id, CandidateCard::codeName));
        return new NewWeeksOutcome(
                beginnings.size() - notYet.size(),
                notYet.stream()
                        .map(member -> {
                            var beginning = Objects.requireNonNull(beginnings.get(member));
                            return new NewWeeksOutcome.NotYet(
                                    codeNames.getOrDefault(member.candidate(), ""),
                                    member.period().contains(beginning) ? beginning : null);
                        })
                        .sorted(Comparator.comparing(NewWeeksOutcome.NotYet::codeName))
                        .toList());
    }

    private static LocalDate later(LocalDate from, Engagement member) {
        var first = member.period().firstDay();
        return first.isAfter(from) ? first : from;
    }

    private static void refuseUnfit(GroupCard group, LocalDate from, WeekCycle cycle) {
        var period = group.period();
        if (!period.contains(from)) {
            throw new RuleViolation("attendance.error.outsidePeriod", period.firstDay(), period.lastDay());
        }
        if (cycle.isEmpty()) {
            throw new RuleViolation("attendance.error.weekEmpty");
        }
    }
}
