package it.florwork.testing;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.EngagementKind;
import it.florwork.attendance.EngagementsForTests;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.Months;
import it.florwork.attendance.OpenEngagement;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.OpenGroup;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Engagements and their days, reached by lawful calls. Each has people of its own. Move the clock with {@link #on}, and
 * return it in {@code @AfterEach} ({@link PortalClock#returnToPresent}).
 */
public class GivenAttendance {
    /** Monday to Friday, 8:30 to 12:30. */
    public static final WeeklyTimetable MORNINGS = WeeklyTimetable.daily(
            510, 750, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public static final TimeSlot MORNING = new TimeSlot(510, 750);
    public static final MonthDay SAINT_JOHN = MonthDay.of(6, 24);

    private final TestAccounts accounts;
    private final EngagementsForTests engagements;
    private final Assignments assignments;
    private final Pathways pathways;
    private final Days days;
    private final Months months;
    private final PortalClock clock;
    private final GivenPeople people;

    GivenAttendance(
            TestAccounts accounts,
            EngagementsForTests engagements,
            Assignments assignments,
            Pathways pathways,
            Days days,
            Months months,
            PortalClock clock,
            GivenPeople people) {
        this.accounts = accounts;
        this.engagements = engagements;
        this.assignments = assignments;
        this.pathways = pathways;
        this.days = days;
        this.months = months;
        this.clock = clock;
        this.people = people;
    }

    /** A trainee, and everybody around. */
    public record Internship(
            EngagementId id, CandidateId candidate, Viewer trainee, Viewer tutor, Viewer caseManager, Period period) {}

    /** A group and its members. */
    public record Group(GroupId id, Viewer tutor, List<Internship> members) {}

    /** The portal's clock stands at ten in the morning of this day. */
    public void on(LocalDate day) {
        clock.travelTo(atTen(day));
    }

    private static Instant atTen(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(PortalClock.ROME).toInstant();
    }

    public Internship placement(Period period) {
        return placement(period, accounts.fresh(Role.HOST_TUTOR));
    }

    /** A TIS internship with this host tutor, in the mornings. */
    public Internship placement(Period period, Viewer tutor) {
        var person = inChargeBefore(period);
        return placement(person.id(), person.account(), person.caseManager(), period, tutor, MORNINGS);
    }

    /** The same person in one more internship, elsewhere and at these hours. */
    public Internship second(Internship first, WeeklyTimetable hours) {
        return placement(
                first.candidate(),
                first.trainee(),
                first.caseManager(),
                first.period(),
                accounts.fresh(Role.HOST_TUTOR),
                hours);
    }

    private Internship placement(
            CandidateId candidate,
            Viewer trainee,
            Viewer caseManager,
            Period period,
            Viewer tutor,
            WeeklyTimetable hours) {
        var id = new EngagementId(Ids.next());
        engagements.open(new OpenEngagement(
                id,
                EngagementKind.PLACEMENT,
                candidate,
                tutor.organisation(),
                null,
                Regime.TIS,
                "Vivaio Le Querce",
                "via delle Serre 4",
                "Firenze",
                SAINT_JOHN,
                period,
                hours));
        ActAs.run(
                Viewer.system("test"),
                () -> assignments.assign(
                        tutor.user(),
                        AssignmentKind.HOST_TUTOR,
                        new AssignmentTarget.OfEngagement(id, candidate),
                        period));
        return new Internship(id, candidate, trainee, tutor, caseManager, period);
    }

    /** A Jolly group in the mornings, with this many members. */
    public Group jolly(Period period, int members) {
        var tutor = accounts.fresh(Role.PATH_TUTOR);
        var operator = accounts.fresh(Role.OPERATOR);
        var group = ActAs.call(
                operator,
                () -> pathways.open(new OpenGroup(
                        PathwayKind.JOLLY,
                        "Jolly " + Ids.opaque().toString().substring(0, 8),
                        tutor.organisation(),
                        "Parco di Pratolino",
                        "via Fiorentina 276",
                        "Vaglia",
                        MonthDay.of(8, 10),
                        MORNINGS,
                        period,
                        Math.max(members, 12))));
        ActAs.run(
                operator,
                () -> assignments.assign(
                        tutor.user(), AssignmentKind.PATH_TUTOR, new AssignmentTarget.OfGroup(group), period));
        var joined = new ArrayList<Internship>();
        for (int i = 0; i < members; i++) {
            var person = inChargeBefore(period);
            var id = ActAs.call(operator, () -> pathways.enrol(person.id(), group, period));
            joined.add(new Internship(id, person.id(), person.account(), tutor, person.caseManager(), period));
        }
        return new Group(group, tutor, joined);
    }

    /** Taken in charge on the first day at the latest. */
    private GivenPeople.Person inChargeBefore(Period period) {
        var first = atTen(period.firstDay());
        return clock.instant().isBefore(first) ? people.inCharge() : clock.during(first, people::inCharge);
    }

    /** What a screen sends when a person says this of a day. */
    public ReportDay says(Internship internship, Side side, LocalDate date, DayKind kind, TimeSlot... slots) {
        var viewer = side == Side.TRAINEE ? internship.trainee() : internship.tutor();
        var day = ActAs.call(viewer, () -> days.day(internship.id(), date));
        return ReportDay.inPortal(
                DayReportId.next(),
                internship.id(),
                date,
                kind,
                List.of(slots),
                kind.countsAsDone() ? "Cura dei vasi" : null,
                day.basisOf(side),
                clock.instant());
    }

    public DayView traineeSays(Internship internship, LocalDate date, DayKind kind, TimeSlot... slots) {
        var report = says(internship, Side.TRAINEE, date, kind, slots);
        return ActAs.call(internship.trainee(), () -> days.report(report));
    }

    public DayView tutorSays(Internship internship, LocalDate date, DayKind kind, TimeSlot... slots) {
        var report = says(internship, Side.TUTOR, date, kind, slots);
        return ActAs.call(internship.tutor(), () -> days.report(report));
    }

    /** Settled as justified by the operator who is signed in. */
    public DayView settled(Internship internship, LocalDate date) {
        var seen = days.day(internship.id(), date);
        return days.resolve(
                ReportDay.inPortal(
                        DayReportId.next(),
                        internship.id(),
                        date,
                        DayKind.EXCUSED,
                        List.of(),
                        null,
                        seen.basisOf(Side.OPERATOR),
                        clock.instant()),
                "A paper came in.");
    }

    /** Both say of every planned day of the month that it went as planned; the clock stands on the first of the next. */
    public MonthDetail worked(Internship internship, YearMonth month) {
        on(month.plusMonths(1).atDay(1));
        var missing = Set.copyOf(ActAs.call(internship.tutor(), () -> months.month(internship.id(), month))
                .missing());
        sayAsPlanned(internship, month, missing, Side.TUTOR);
        sayAsPlanned(internship, month, missing, Side.TRAINEE);
        return ActAs.call(internship.tutor(), () -> months.month(internship.id(), month));
    }

    /** The month is read once, as a screen does; asking {@link Days#asPlanned} would read each day anew. */
    private void sayAsPlanned(Internship internship, YearMonth month, Set<LocalDate> missing, Side side) {
        var viewer = side == Side.TRAINEE ? internship.trainee() : internship.tutor();
        ActAs.run(
                viewer,
                () -> days.days(internship.id(), month.atDay(1), month.atEndOfMonth()).stream()
                        .filter(day -> missing.contains(day.date()))
                        .forEach(day -> days.report(ReportDay.inPortal(
                                DayReportId.next(),
                                internship.id(),
                                day.date(),
                                DayKind.PRESENT,
                                day.planned(),
                                null,
                                day.basisOf(side),
                                clock.instant()))));
    }

    /** Worked, confirmed by the trainee and signed by the tutor. */
    public MonthDetail sealed(Internship internship, YearMonth month) {
        var shown = worked(internship, month);
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), month, shown.contentHash()));
        return ActAs.call(internship.tutor(), () -> months.sign(internship.id(), month, shown.contentHash()));
    }
}
