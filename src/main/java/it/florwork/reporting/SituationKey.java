package it.florwork.reporting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a person can be on a date, in the order of the published table. A person counts once (see {@link #order()}). */
public enum SituationKey {
    LAB(4),
    JOLLY(3),
    PLACEMENT(2),
    IN_CHARGE(5),
    WITHDRAWN_OR_WAITING(1),
    OTHER(6);

    private final int order;

    SituationKey(int order) {
        this.order = order;
    }

    /** Which one wins when several hold: the smallest (domain.md par. 1). */
    public int order() {
        return order;
    }

    /** As the API and the translations write it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
