package it.florwork.allowance.domain;

import it.florwork.allowance.Worth;
import org.jspecify.annotations.Nullable;

/**
 * What a law pays for a month.
 *
 * @param proRata 1: a month that is not whole counts by its planned days; null or 0: it does not matter
 * @param cap never more than this; null: no cap
 */
public record Terms(
        Form form, @Nullable Clause proRata, @Nullable Clause cap) {

    public Worth of(Measure month) {
        if (month.planned().value() == 0) {
            return Worth.NOTHING;
        }
        var reckoning = new Reckoning(month);
        form.reckon(reckoning);
        if (proRata != null && proRata.figure() > 0 && !month.isWhole()) {
            reckoning.byPlannedDays(proRata);
        }
        if (cap != null && reckoning.sum().compareTo(cap.amount()) > 0) {
            reckoning.correct(cap, cap.amount());
        }
        return reckoning.worth();
    }
}
