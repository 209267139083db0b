package it.florwork.attendance;

import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What other weeks would do to a plan.
 *
 * @param weekBefore the hours of a week until now, on average where weeks take turns
 * @param weekAfter likewise from then on
 * @param months those whose planned minutes would change, in order
 */
public record PlanEffect(LocalDate from, Minutes weekBefore, Minutes weekAfter, List<OfMonth> months) {
    /** A month's planned minutes. */
    public record OfMonth(YearMonth month, Minutes before, Minutes after) {
        boolean isDifferent() {
            return !before.equals(after);
        }
    }
}
