package it.florwork.matching;

import it.florwork.opening.OpeningId;
import java.io.Serializable;
import java.util.List;

/**
 * Who could come to a need.
 *
 * @param open whether somebody may be proposed for it now
 * @param freePlaces places that no approved match holds
 * @param underWay the matches that are going on for it
 * @param fitting in the order of {@link Suitability#ORDER}, the longest in charge first among equals
 * @param notNow whom something keeps away, each with the obstacle
 */
public record PeopleForOpening(
        OpeningId opening,
        boolean open,
        int freePlaces,
        List<MatchRow> underWay,
        List<FittingPerson> fitting,
        List<FittingPerson> notNow)
        implements Serializable {}
