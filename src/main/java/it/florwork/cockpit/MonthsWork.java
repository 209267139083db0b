package it.florwork.cockpit;

import it.florwork.attendance.MonthFilter;
import it.florwork.attendance.MonthRow;
import it.florwork.attendance.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Last month without a signature or a check, and days that are told in two ways. */
@Component
class MonthsWork implements WorkSource {
    private final Months months;
    private final Deadlines deadlines;

    MonthsWork(Months months, Deadlines deadlines) {
        this.months = months;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today) {
        var month = YearMonth.from(today);
        var last = month.minusMonths(1);
        var items = new ArrayList<WorkItem>();
        rows(last, MonthFilter.TO_VERIFY)
                .forEach(row -> items.add(item(WorkKind.MONTH_TO_VERIFY, row, last, deadlines.toVerify(last))));
        var unsigned = new ArrayList<>(rows(last, MonthFilter.NOT_SIGNED));
        rows(last, MonthFilter.NOT_CONFIRMED).stream()
                .filter(row -> !unsigned.contains(row))
                .forEach(unsigned::add);
        unsigned.stream()
                .filter(row -> row.planned() > 0)
                .forEach(row -> items.add(item(WorkKind.MONTH_TO_CHASE, row, last, deadlines.toSign(last))));
        List.of(last, month)
                .forEach(each -> rows(each, MonthFilter.DISPUTED)
                        .forEach(row -> items.add(item(WorkKind.DAY_TO_RESOLVE, row, each, today))));
        return items;
    }

    private List<MonthRow> rows(YearMonth month, MonthFilter filter) {
        return months.rows(month, filter, PageRequest.of(0, Worklist.MOST_OF_A_KIND));
    }

    private static WorkItem item(WorkKind kind, MonthRow row, YearMonth month, LocalDate due) {
        return new WorkItem(
                kind, row.codeName(), List.of(month), due, "months/%s/%s".formatted(row.engagement(), month));
    }
}
