package it.florwork.cockpit;

import it.florwork.attendance.MonthCalls;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.WaitingDay;
import it.florwork.attendance.WaitingMonth;
import it.florwork.attendance.WaitingMonths;
import it.florwork.candidate.Whose;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Months that should be signed by now, or wait for a check, however old; days told in two ways, or with an accident. Until
 * the day by which a month is signed the portal reminds by itself: there is nothing to chase.
 */
@Component
class MonthsWork implements WorkSource {
    /** An accident stays in sight so long, unless somebody says that it is taken care of. */
    private static final int DAYS_OF_AN_ACCIDENT = 30;

    private final WaitingMonths months;
    private final MonthCalls calls;
    private final Deadlines deadlines;

    MonthsWork(WaitingMonths months, MonthCalls calls, Deadlines deadlines) {
        this.months = months;
        this.calls = calls;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        var items = new ArrayList<WorkItem>();
        items.addAll(Beyond.counted(
                months.toVerify(today, whose, most).stream().map(this::toVerify).toList(),
                most,
                () -> months.countToVerify(today, whose),
                "months?show=TO_VERIFY"));
        var closed = deadlines.closedToBeSigned(today);
        items.addAll(Beyond.counted(
                months.toSign(closed, whose, most).stream()
                        .map(month -> toChase(month, today))
                        .toList(),
                most,
                () -> months.countToSign(closed, whose),
                "months?show=NOT_SIGNED"));
        items.addAll(Beyond.counted(
                months.inDoubt(whose, most).stream()
                        .map(month -> inDoubt(month, today))
                        .toList(),
                most,
                () -> months.countInDoubt(whose),
                "months?show=DISPUTED"));
        months.accidents(today.minusDays(DAYS_OF_AN_ACCIDENT), whose, most).forEach(day -> items.add(accident(day)));
        calls.waiting(whose, most)
                .forEach(call -> items.add(new WorkItem(
                        WorkKind.MONTH_TO_CALL,
                        call.codeName(),
                        List.of(call.month(), call.side()),
                        call.due(),
                        path(call.engagement(), call.month()) + "?call=" + call.side(),
                        call.candidate())));
        return items;
    }

    private WorkItem toVerify(WaitingMonth month) {
        return item(WorkKind.MONTH_TO_VERIFY, month, deadlines.toVerify(month.closedOn()), month.month());
    }

    private WorkItem toChase(WaitingMonth month, LocalDate today) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(month.closedOn(), today)) + 1;
        return item(
                WorkKind.MONTH_TO_CHASE, month, deadlines.toSign(month.closedOn()), month.month(), day, month.status());
    }

    private static WorkItem inDoubt(WaitingMonth month, LocalDate today) {
        return item(
                month.status() == MonthStatus.DISPUTED ? WorkKind.MONTH_IN_DOUBT : WorkKind.DAY_TO_RESOLVE,
                month,
                today,
                month.month());
    }

    private static WorkItem item(WorkKind kind, WaitingMonth month, LocalDate due, Object... details) {
        return new WorkItem(
                kind,
                month.codeName(),
                List.of(details),
                due,
                path(month.engagement(), month.month()),
                month.candidate(),
                month.engagement());
    }

    private static WorkItem accident(WaitingDay day) {
        return new WorkItem(
                WorkKind.ACCIDENT,
                day.codeName(),
                List.of(day.date()),
                day.date(),
                path(day.engagement(), YearMonth.from(day.date())) + "?day=" + day.date(),
                day.candidate());
    }

    private static String path(Object engagement, YearMonth month) {
        return "months/%s/%s".formatted(engagement, month);
    }
}
