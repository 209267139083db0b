package it.florwork.cockpit;

import it.florwork.attendance.CorrectionRow;
import it.florwork.attendance.Corrections;
import it.florwork.attendance.WaitingMonth;
import it.florwork.attendance.WaitingMonths;
import it.florwork.candidate.Whose;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days said too late, and hours where the insurance does not hold: these until the month is verified, however old it is. */
@Component
class DaysWork implements WorkSource {
    private final Corrections corrections;
    private final WaitingMonths months;

    DaysWork(Corrections corrections, WaitingMonths months) {
        this.corrections = corrections;
        this.months = months;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        var items = new ArrayList<WorkItem>();
        items.addAll(Beyond.counted(
                corrections.waiting(whose, most).stream()
                        .map(DaysWork::correction)
                        .toList(),
                most,
                () -> corrections.countWaiting(whose),
                Beyond.allOf(WorkKind.CORRECTION_TO_DECIDE)));
        items.addAll(Beyond.counted(
                months.notInsured(whose, most).stream()
                        .map(month -> notInsured(month, today))
                        .toList(),
                most,
                () -> months.countNotInsured(whose),
                Beyond.allOf(WorkKind.DAY_NOT_INSURED)));
        return items;
    }

    private static WorkItem correction(CorrectionRow row) {
        return new WorkItem(
                WorkKind.CORRECTION_TO_DECIDE,
                row.codeName(),
                List.of(row.date()),
                LocalDate.ofInstant(row.askedAt(), PortalClock.ROME),
                "months/%s/%s".formatted(row.engagement(), row.month()) + "?day=" + row.date(),
                row.candidate());
    }

    private static WorkItem notInsured(WaitingMonth month, LocalDate today) {
        return new WorkItem(
                WorkKind.DAY_NOT_INSURED,
                month.codeName(),
                List.of(month.month()),
                today,
                "months/%s/%s".formatted(month.engagement(), month.month()),
                month.candidate());
    }
}
