package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An engagement from 1 September to 31 December 2026, Monday to Friday from 8:30 to 12:30, and what is told about it. */
final class AnEngagement {
    static final EngagementId ID = new EngagementId(Ids.next());
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final TimeSlot MORNING = new TimeSlot(510, 750);
    static final TimeSlot SHORTER = new TimeSlot(510, 690);
    static final DayLimits LIMITS = new DayLimits(480, 360, 660, 960);
    private static final UserId AUTHOR = UserId.next();

    private AnEngagement() {}

    static PlanCalendar calendar(LocalDate... holidays) {
        var period = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
        var timetable = WeeklyTimetable.daily(
                510,
                750,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
        return new PlanCalendar(
                period,
                List.of(new PlanCalendar.DatedTimetable(period, timetable)),
                List.of(),
                List.of(),
                Map.of(),
                Set.of(holidays)::contains);
    }

    static ReportDay says(LocalDate date, DayKind kind, Set<DayReportId> basedOn, TimeSlot... slots) {
        return new ReportDay(
                DayReportId.next(),
                ID,
                date,
                kind,
                List.of(slots),
                null,
                basedOn,
                "phone",
                1,
                Instant.EPOCH,
                "Europe/Rome",
                kind == DayKind.CLOSURE ? ClosureReason.WEATHER : null);
    }

    static DayReport by(Side side, DayKind kind, Set<DayReportId> basedOn, TimeSlot... slots) {
        return new DayReport(
                says(MONDAY, kind, basedOn, slots),
                side,
                null,
                AUTHOR,
                side == Side.OPERATOR ? "They met and agreed." : null,
                Instant.EPOCH);
    }

    /** An operator enters it for this side. */
    static DayReport enteredFor(Side side, DayKind kind, Set<DayReportId> basedOn, TimeSlot... slots) {
        return new DayReport(
                says(MONDAY, kind, basedOn, slots), Side.OPERATOR, side, AUTHOR, "Said on the phone.", Instant.EPOCH);
    }

    static DayReport by(Side side, TimeSlot slot, DayReport... basedOn) {
        return by(
                side,
                DayKind.PRESENT,
                java.util.Arrays.stream(basedOn).map(DayReport::id).collect(java.util.stream.Collectors.toSet()),
                slot);
    }
}
