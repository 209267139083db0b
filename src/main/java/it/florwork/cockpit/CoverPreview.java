package it.florwork.cockpit;

import it.florwork.shared.Period;
import java.io.Serializable;
import java.util.List;

/**
 * What a cover would hand over, before anybody says yes.
 *
 * @param people the code names of those whom the absent colleague follows, as many as are shown
 * @param all how many they are
 * @param onTheWay how many of them are on a pathway now
 */
public record CoverPreview(
        String absentName, String standInName, Period days, List<String> people, int all, int onTheWay)
        implements Serializable {
    public CoverPreview {
        people = List.copyOf(people);
    }
}
