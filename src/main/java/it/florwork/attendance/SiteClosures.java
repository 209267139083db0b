package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.CalendarChanged.Change;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.attendance.domain.SiteClosure;
import it.florwork.attendance.domain.SiteClosureRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which a site is closed: for all who are there, and for those who begin there later. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class SiteClosures {
    private final Reach reach;
    private final DayBook days;
    private final CalendarKeeping keeping;
    private final EngagementRepository engagements;
    private final SiteClosureRepository closures;
    private final RegisterNamesRepository names;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SiteClosures(
            Reach reach,
            DayBook days,
            CalendarKeeping keeping,
            EngagementRepository engagements,
            SiteClosureRepository closures,
            RegisterNamesRepository names,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.days = days;
        this.keeping = keeping;
        this.engagements = engagements;
        this.closures = closures;
        this.names = names;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing is planned at the site on these days, whoever is there; somebody's own hours on one of them stay, and so does
     * what is planned in a month that is signed.
     *
     * @param at an engagement at the site
     * @throws RuleViolation when nobody's month is open, when somebody worked then, or it lasts too long
     */
    public ClosureOutcome close(EngagementId at, Period closed, String reason) {
        var asked = reach.get(at);
        keeping.refuseTooLong(asked, closed);
        if (closures.of(List.of(asked.organisation()), closed.firstDay(), closed.endsBefore()).stream()
                .anyMatch(closure -> closure.isAt(asked))) {
            throw new RuleViolation("attendance.error.alreadyClosed");
        }
        var touched = touched(
                engagements.atSite(
                        asked.organisation(), asked.siteName(), asked.address(), closed.firstDay(), closed.lastDay()),
                closed,
                (calendar, date) -> calendar.on(date).isExpected() && !calendar.worksInSpite(date));
        var stay = frozen(touched);
        var changed = changed(touched, stay);
        changed.forEach(keeping::refuseWorked);
        var closure = closures.save(
                new SiteClosure(asked, closed, reason, viewer.get().user(), clock.instant()));
        closures.flush();
        var calendars = days.calendars(stay.keySet());
        stay.forEach((engagement, dates) -> keeping.stay(
                engagement,
                dates.stream()
                        .map(date -> Objects.requireNonNull(calendars.get(engagement.id()))
                                .inSpiteOfClosure(date))
                        .toList()));
        tell(closure, changed, Change.CLOSED);
        events.publishEvent(new SiteClosureChanged(
                closure.id(), closure.organisation(), closed.firstDay(), closed.lastDay(), true));
        return outcome(changed, stay);
    }

    /**
     * Takes a closure back, for everybody at once; who has signed that month stays closed then.
     *
     * @throws RuleViolation when nobody's month is open
     */
    public ClosureOutcome reopen(UUID id) {
        var closure = closures.findById(id).orElseThrow(() -> NotFound.of(SiteClosure.class, id));
        var closed = closure.period();
        var touched = touched(
                engagements.atSite(
                        closure.organisation(),
                        closure.siteName(),
                        closure.address(),
                        closed.firstDay(),
                        closed.lastDay()),
                closed,
                (calendar, date) -> calendar.on(date).off() == DayKind.CLOSURE);
        var stay = frozen(touched);
        var changed = changed(touched, stay);
        stay.forEach((engagement, dates) -> keeping.stay(
                engagement,
                dates.stream()
                        .map(date -> SpecialDay.of(date, SpecialDay.Kind.CLOSURE))
                        .toList()));
        closures.delete(closure);
        closures.flush();
        tell(closure, changed, Change.AS_USUAL);
        events.publishEvent(
                new SiteClosureChanged(id, closure.organisation(), closed.firstDay(), closed.lastDay(), false));
        return outcome(changed, stay);
    }

    /** Takes everybody's locks, in one order; the days that nobody may change any more, of whom there are some. */
    private Map<Engagement, List<LocalDate>> frozen(Map<Engagement, List<LocalDate>> touched) {
        var frozen = new LinkedHashMap<Engagement, List<LocalDate>>();
        touched.forEach((engagement, dates) -> {
            var those = keeping.frozen(engagement, dates);
            if (!those.isEmpty()) {
                frozen.put(engagement, those);
            }
        });
        return frozen;
    }

    private static Map<Engagement, List<LocalDate>> changed(
            Map<Engagement, List<LocalDate>> touched, Map<Engagement, List<LocalDate>> stay) {
        var changed = new LinkedHashMap<Engagement, List<LocalDate>>();
        touched.forEach((engagement, dates) -> {
            var frozen = stay.getOrDefault(engagement, List.of());
            var open = dates.stream().filter(date -> !frozen.contains(date)).toList();
            if (!open.isEmpty()) {
                changed.put(engagement, open);
            }
        });
        if (changed.isEmpty() && !stay.isEmpty()) {
            var first = stay.values().iterator().next().getFirst();
            throw new RuleViolation("attendance.error.calendarSealed", first.withDayOfMonth(1));
        }
        return changed;
    }

    private ClosureOutcome outcome(Map<Engagement, ?> changed, Map<Engagement, ?> stay) {
        var people = stay.keySet().stream().map(Engagement::candidate).toList();
        return new ClosureOutcome(
                changed.size(),
                people.isEmpty()
                        ? List.of()
                        : names.cards(people).stream()
                                .map(CandidateCard::codeName)
                                .sorted()
                                .toList());
    }

    /** In one order of locks for everybody. */
    private Map<Engagement, List<LocalDate>> touched(
            List<Engagement> people, Period closed, BiPredicate<PlanCalendar, LocalDate> changes) {
        var calendars = days.calendars(people);
        var result = new LinkedHashMap<Engagement, List<LocalDate>>();
        for (var engagement : people) {
            var calendar = Objects.requireNonNull(calendars.get(engagement.id()));
            var dates =
                    closed.stream().filter(date -> changes.test(calendar, date)).toList();
            if (!dates.isEmpty()) {
                result.put(engagement, dates);
            }
        }
        return result;
    }

    private void tell(SiteClosure closure, Map<Engagement, List<LocalDate>> touched, Change change) {
        touched.keySet()
                .forEach(engagement -> keeping.changed(
                        engagement,
                        change,
                        closure.period().firstDay(),
                        closure.period().lastDay()));
    }
}
