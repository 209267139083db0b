package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a report may say about a day; each refusal says how to mend it. */
public record DayRules(PlanCalendar calendar, DayLimits limits, LocalDate today) {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int HOUR = 60;

    /**
     * @param side whose word it is
     * @param around what holds for the person in other engagements and on the days beside
     */
    public void check(ReportDay report, Side side, Neighbours around) {
        checkKind(report.kind(), side, report.date());
        if (!report.slots().isEmpty()) {
            checkOverlap(report.slots(), around.elsewhere());
            checkLength(Stream.concat(report.slots().stream(), around.elsewhere().stream())
                    .sorted()
                    .toList());
            checkRest(report.slots(), around);
        }
    }

    /** @param told minutes made up on other days of the month */
    public void checkMakeUp(ReportDay report, int told) {
        if (report.kind() == DayKind.MAKE_UP
                && told + TimeSlot.sum(report.slots()).value() > limits.longestMakeUp()) {
            throw new RuleViolation(
                    "attendance.error.tooMuchMadeUp", limits.longestMakeUp() / HOUR, told / HOUR, told % HOUR);
        }
    }

    private void checkKind(DayKind kind, Side side, LocalDate date) {
        var plan = calendar.on(date);
        if (kind.comesFromTheCalendar()) {
            throw new RuleViolation("attendance.error.calendarSaysIt");
        }
        if (!kind.mayBeReportedBy(side)) {
            throw new RuleViolation("attendance.error.kindNotYours");
        }
        if (!plan.inPeriod()) {
            throw new RuleViolation(
                    "attendance.error.outsidePeriod",
                    calendar.period().firstDay(),
                    calendar.period().lastDay());
        }
        if (kind.isKnownOnlyOnTheDay() && date.isAfter(today)) {
            throw new RuleViolation("attendance.error.inTheFuture", date);
        }
        if (kind.countsAsDone() && plan.off() == DayKind.SUSPENDED) {
            throw new RuleViolation("attendance.error.suspended", date);
        }
        if (kind.countsAsDone() && calendar.isHolidayOff(date)) {
            throw new RuleViolation("attendance.error.holiday", date);
        }
        if (kind == DayKind.MAKE_UP && plan.isExpected()) {
            throw new RuleViolation("attendance.error.makeUpOnPlannedDay", date);
        }
        if (kind.isAbsence() && !plan.isExpected()) {
            throw new RuleViolation("attendance.error.nothingPlanned", date);
        }
    }

    private static void checkOverlap(List<TimeSlot> slots, List<TimeSlot> elsewhere) {
        if (slots.stream().anyMatch(slot -> elsewhere.stream().anyMatch(slot::overlaps))) {
            throw new RuleViolation("attendance.error.overlapsElsewhere");
        }
    }

    private void checkLength(List<TimeSlot> slots) {
        if (TimeSlot.sum(slots).value() > limits.longestDay()) {
            throw new RuleViolation("attendance.error.dayTooLong", limits.longestDay() / HOUR);
        }
        if (Stretches.of(slots).stream().anyMatch(stretch -> stretch.minutes() > limits.longestStretch())) {
            throw new RuleViolation("attendance.error.breakMissing", limits.longestStretch() / HOUR);
        }
    }

    private void checkRest(List<TimeSlot> slots, Neighbours around) {
        if (rest(around.dayBefore(), slots) < limits.shortestRest()
                || rest(slots, around.dayAfter()) < limits.shortestRest()) {
            throw new RuleViolation("attendance.error.restTooShort", limits.shortestRest() / HOUR);
        }
    }

    /** Minutes between the end of one day and the start of the next; plenty when one of them is free. */
    private static int rest(List<TimeSlot> day, List<TimeSlot> next) {
        int end = day.stream().mapToInt(TimeSlot::to).max().orElse(0);
        int start = next.stream().mapToInt(TimeSlot::from).min().orElse(MINUTES_OF_DAY);
        return MINUTES_OF_DAY - end + start;
    }
}
