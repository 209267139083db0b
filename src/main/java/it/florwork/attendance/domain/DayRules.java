package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;

/** What a report may say about a day; each refusal says how to mend it. */
public record DayRules(PlanCalendar calendar, DayLimits limits, LocalDate today) {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int HOUR = 60;

    /**
     * @param dayBefore the times the same side last told for the day before
     * @param dayAfter likewise for the day after
     */
    public void check(ReportDay report, Side side, List<TimeSlot> dayBefore, List<TimeSlot> dayAfter) {
        checkKind(report.kind(), side, report.date());
        checkLength(report.slots());
        checkRest(report.slots(), dayBefore, dayAfter);
    }

    private void checkKind(DayKind kind, Side side, LocalDate date) {
        var plan = calendar.on(date);
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
        if (kind == DayKind.HOLIDAY && !calendar.isHolidayOff(date)) {
            throw new RuleViolation("attendance.error.notAHoliday", date);
        }
        if (kind == DayKind.MAKE_UP && plan.isExpected()) {
            throw new RuleViolation("attendance.error.makeUpOnPlannedDay", date);
        }
        if (kind.isAbsence() && !plan.isExpected()) {
            throw new RuleViolation("attendance.error.nothingPlanned", date);
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

    private void checkRest(List<TimeSlot> slots, List<TimeSlot> dayBefore, List<TimeSlot> dayAfter) {
        if (slots.isEmpty()) {
            return;
        }
        if (rest(dayBefore, slots) < limits.shortestRest() || rest(slots, dayAfter) < limits.shortestRest()) {
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
