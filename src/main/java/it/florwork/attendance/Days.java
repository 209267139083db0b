package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.DayKeeping.Speaker;
import it.florwork.attendance.Reach.Writable;
import it.florwork.attendance.domain.Engagement;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of the viewer's engagements: what is planned, what each side says, what counts. */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.COMPANY_CONTACT,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.SYSTEM
})
public class Days {
    private static final int LONGEST_REASON = 500;

    private final Reach reach;
    private final DayBook book;
    private final DayKeeping keeping;
    private final CurrentViewer viewer;
    private final Clock clock;

    Days(Reach reach, DayBook book, DayKeeping keeping, CurrentViewer viewer, Clock clock) {
        this.reach = reach;
        this.book = book;
        this.keeping = keeping;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Everybody the tutor holds on a date, by site and engagement; the same number of statements for one as for thirty. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<TraineeDay> tutorsDay(LocalDate date) {
        return traineeDays(reach.tutored(date, date), date, date).toList();
    }

    /** The same over several days, for a week at a glance. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<TraineeDay> tutorsDays(LocalDate from, LocalDate to) {
        return traineeDays(reach.tutored(from, to), from, to).toList();
    }

    /** The trainee's own days, in order; a day appears once for each engagement that lasts on it. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.CANDIDATE)
    public List<TraineeDay> myDays(LocalDate from, LocalDate to) {
        return traineeDays(reach.own(from, to), from, to)
                .sorted(Comparator.comparing(own -> own.day().date()))
                .toList();
    }

    @Transactional(readOnly = true)
    public DayView day(EngagementId id, LocalDate date) {
        return days(id, date, date).getFirst();
    }

    /** An engagement's days, in order. */
    @Transactional(readOnly = true)
    public List<DayView> days(EngagementId id, LocalDate from, LocalDate to) {
        return views(List.of(reach.get(id)), from, to).toList();
    }

    /** A trainee or a tutor says what a day was. The same act sent again changes nothing. */
    @RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public DayView report(ReportDay report) {
        var writable = reach.writable(report.engagement(), report.date());
        var day = keeping.receive(writable.engagement(), report, speaker(writable));
        return writable.seesTheDay() ? seen(day) : day.unseen();
    }

    /** The day went as planned, in one tap. */
    @RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public DayView asPlanned(EngagementId id, LocalDate date, DayReportId report) {
        var writable = reach.writable(id, date);
        var sheet = keeping.open(List.of(writable.engagement()), date, List.of(report));
        if (!sheet.hasReceived(id, DayKind.PRESENT, report, viewer.get().user())) {
            sheet.receive(asPlanned(sheet.view(id), report, side()), speaker(writable));
        }
        return seen(sheet.view(id));
    }

    /**
     * Everybody who is planned today and of whom nobody said anything else was there as planned; the exceptions stay as
     * they are. A second tap finds nothing left to do.
     *
     * @param group only this group's people; null for all of the tutor's
     * @return these people's day as it is now
     */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<TraineeDay> asPlannedForAll(@Nullable GroupId group, LocalDate date) {
        var people = reach.writable(date).stream()
                .filter(each -> group == null || group.equals(each.engagement().group()))
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        var engagements = people.stream().map(Writable::engagement).toList();
        var sheet = keeping.open(engagements, date, List.of());
        people.forEach(each -> {
            var day = sheet.view(each.engagement().id());
            if (isUnmarkedAndAsPlanned(day)) {
                sheet.receive(asPlanned(day, DayReportId.next(), Side.TUTOR), speaker(each));
            }
        });
        return traineeDays(engagements, sheet.told(), id -> List.of(sheet.view(id)))
                .toList();
    }

    /** "I can't come": said by the trainee for today or a day ahead. */
    @RolesAllowed(Role.CANDIDATE)
    public DayView announceAbsence(EngagementId id, LocalDate date, DayKind kind, DayReportId report) {
        if (!kind.isJustifiedAbsence()) {
            throw new RuleViolation("attendance.error.notAnAbsence");
        }
        var writable = reach.writable(id, date);
        var sheet = keeping.open(List.of(writable.engagement()), date, List.of(report));
        if (!sheet.hasReceived(id, kind, report, viewer.get().user())) {
            var basis = sheet.view(id).basisOf(Side.TRAINEE);
            sheet.receive(
                    ReportDay.inPortal(report, id, date, kind, List.of(), null, basis, clock.instant()),
                    speaker(writable));
        }
        return seen(sheet.view(id));
    }

    /** An operator says which version counts, or enters a day, always with a reason that both sides can read. */
    @RolesAllowed(Role.OPERATOR)
    public DayView resolve(ReportDay report, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("attendance.error.reasonMissing", LONGEST_REASON);
        }
        var engagement = reach.get(report.engagement());
        var operator = new Speaker(viewer.get().user(), Side.OPERATOR, reason.strip(), true);
        return seen(keeping.receive(engagement, report, operator));
    }

    /** Everybody's days, by site and engagement. */
    List<TraineeDay> of(List<Engagement> people, LocalDate from, LocalDate to) {
        return traineeDays(people, from, to).toList();
    }

    private ReportDay asPlanned(DayView day, DayReportId report, Side side) {
        if (day.planned().isEmpty()) {
            throw new RuleViolation("attendance.error.nothingPlanned", day.date());
        }
        return ReportDay.inPortal(
                report,
                day.engagement(),
                day.date(),
                DayKind.PRESENT,
                day.planned(),
                null,
                day.basisOf(side),
                clock.instant());
    }

    private static boolean isUnmarkedAndAsPlanned(DayView day) {
        return !day.planned().isEmpty()
                && day.open()
                && day.tutor().isEmpty()
                && day.operator().isEmpty()
                && day.trainee().stream()
                        .allMatch(word -> word.kind().agreesWith(DayKind.PRESENT)
                                && word.slots().equals(day.planned()));
    }

    private Speaker speaker(Writable writable) {
        return new Speaker(viewer.get().user(), side(), null, writable.isStillTheirs());
    }

    private Side side() {
        return Side.of(viewer.get().role()).orElseThrow();
    }

    private DayView seen(DayView day) {
        return day.asSeenBy(viewer.get().role());
    }

    private Stream<DayView> views(List<Engagement> engagements, LocalDate from, LocalDate to) {
        return book.views(engagements, from, to).values().stream()
                .flatMap(List::stream)
                .map(this::seen);
    }

    private Stream<TraineeDay> traineeDays(List<Engagement> engagements, LocalDate from, LocalDate to) {
        var told = book.read(engagements, from, to);
        var views = book.views(told);
        return traineeDays(engagements, told, id -> Objects.requireNonNull(views.get(id)));
    }

    private Stream<TraineeDay> traineeDays(
            List<Engagement> engagements, Told told, Function<EngagementId, List<DayView>> views) {
        return engagements.stream()
                .sorted(Comparator.comparing(Engagement::siteName).thenComparing(e -> e.id().toString()))
                .flatMap(engagement -> views.apply(engagement.id()).stream()
                        .filter(day -> engagement.period().contains(day.date()))
                        .map(day -> {
                            var place = told.calendar(engagement.id()).placeOn(day.date(), engagement);
                            return new TraineeDay(
                                    engagement.id(),
                                    engagement.kind(),
                                    engagement.candidate(),
                                    engagement.group(),
                                    place.siteName(),
                                    place.address(),
                                    engagement.patronDay(),
                                    seen(day));
                        }));
    }
}
