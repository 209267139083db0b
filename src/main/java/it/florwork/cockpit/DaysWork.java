package it.florwork.cockpit;

import it.florwork.attendance.Corrections;
import it.florwork.attendance.MonthFilter;
import it.florwork.attendance.Months;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Days said too late, and hours where the insurance does not hold: these until the month is verified. */
@Component
class DaysWork implements WorkSource {
    private final Corrections corrections;
    private final Months months;

    DaysWork(Corrections corrections, Months months) {
        this.corrections = corrections;
        this.months = months;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, int most) {
        var items = new ArrayList<WorkItem>();
        corrections
                .waiting(most)
                .forEach(row -> items.add(new WorkItem(
                        WorkKind.CORRECTION_TO_DECIDE,
                        row.codeName(),
                        List.of(row.date()),
                        LocalDate.ofInstant(row.askedAt(), PortalClock.ROME),
                        "months/%s/%s".formatted(row.engagement(), YearMonth.from(row.date())) + "?day=" + row.date(),
                        row.candidate())));
        var month = YearMonth.from(today);
        for (var each : List.of(month.minusMonths(1), month)) {
            months.rows(each, MonthFilter.NOT_INSURED, PageRequest.of(0, most))
                    .forEach(row -> items.add(new WorkItem(
                            WorkKind.DAY_NOT_INSURED,
                            row.codeName(),
                            List.of(each),
                            today,
                            "months/%s/%s".formatted(row.engagement(), each),
                            row.candidate())));
        }
        return items;
    }
}
