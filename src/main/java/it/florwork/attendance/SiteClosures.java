package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.CalendarChanged.Change;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.SiteClosure;
import it.florwork.attendance.domain.SiteClosureRepository;
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
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SiteClosures(
            Reach reach,
            DayBook days,
            CalendarKeeping keeping,
            EngagementRepository engagements,
            SiteClosureRepository closures,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.days = days;
        this.keeping = keeping;
        this.engagements = engagements;
        this.closures = closures;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing is planned at the site on these days, whoever is there; somebody's own hours on one of them stay.
     *
     * @param at an engagement at the site
     */
    public void close(EngagementId at, Period closed, String reason) {
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
        touched.forEach((engagement, dates) -> {
            keeping.refuseFrozen(engagement, dates);
            keeping.refuseWorked(engagement, dates);
        });
        var closure = closures.save(
                new SiteClosure(asked, closed, reason, viewer.get().user(), clock.instant()));
        closures.flush();
        tell(closure, touched, Change.CLOSED);
        events.publishEvent(new SiteClosureChanged(
                closure.id(), closure.organisation(), closed.firstDay(), closed.lastDay(), true));
    }

    /** Takes a closure back, for everybody at once. */
    public void reopen(UUID id) {
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
        touched.forEach(keeping::refuseFrozen);
        closures.delete(closure);
        closures.flush();
        tell(closure, touched, Change.AS_USUAL);
        events.publishEvent(
                new SiteClosureChanged(id, closure.organisation(), closed.firstDay(), closed.lastDay(), false));
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
