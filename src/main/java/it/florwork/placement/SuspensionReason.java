package it.florwork.placement;

import it.florwork.rules.Regime;

/** What may suspend an internship and so move its end (domain.md par. 3). */
public enum SuspensionReason {
    MATERNITY(1),
    ILLNESS(30),
    ACCIDENT(30),
    CLOSURE(15),
    CARE_PLAN(1);

    private final int atLeastDays;

    SuspensionReason(int atLeastDays) {
        this.atLeastDays = atLeastDays;
    }

    /** Shorter ones are absences and move nothing. */
    public int atLeastDays() {
        return atLeastDays;
    }

    /** The care plan belongs to social inclusion only. */
    public boolean isOpenTo(Regime regime) {
        return this != CARE_PLAN || regime == Regime.TIS;
    }
}
