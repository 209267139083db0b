package it.florwork.attendance;

import it.florwork.shared.Minutes;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * What other days would do to the plans of those whom they touch; nothing is changed yet.
 *
 * @param people in the order of their code names; empty when no planned minute would change
 */
public record DaysEffect(List<OfOne> people) implements Serializable {
    /**
     * One person's days that would change.
     *
     * @param before what is planned on those of them that are open
     * @param after what would be planned on the same days
     * @param signed the months that are signed and hold some of these days, in order; nothing moves in them
     */
    public record OfOne(String codeName, Minutes before, Minutes after, List<YearMonth> signed)
            implements Serializable {}

    public Minutes before() {
        return people.stream().map(OfOne::before).reduce(Minutes.ZERO, Minutes::plus);
    }

    public Minutes after() {
        return people.stream().map(OfOne::after).reduce(Minutes.ZERO, Minutes::plus);
    }
}
