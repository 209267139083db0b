package it.florwork.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of other weeks for a group.
 *
 * @param people for how many they hold from the day that was asked for, or from their first day
 * @param notYet those for whom they do not, because months are signed, by code name
 */
public record NewWeeksOutcome(int people, List<NotYet> notYet) implements Serializable {

    /** @param from the day after the signed months, from which they hold; null when nothing is left by then */
    public record NotYet(String codeName, @Nullable LocalDate from) implements Serializable {}
}
