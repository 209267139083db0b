package it.florwork.placement;

import it.florwork.matching.MatchId;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.WeeklyTimetable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internship in full.
 *
 * @param facts ticks, the latest of each rule last
 */
public record PlacementDetail(
        PlacementRow row,
        MatchId match,
        TargetGroup group,
        WeeklyTimetable timetable,
        String hostTutor,
        String promoterTutor,
        @Nullable LocalDate suspendedFrom,
        @Nullable EarlyEndReason endReason,
        List<Tick> facts,
        List<Step> history,
        List<Extension> extensions)
        implements Serializable {

    /** @param by the name the team uses for who vouches for it */
    public record Tick(PolicyCode policy, LocalDate happenedOn, String documentNumber, String by, Instant at)
            implements Serializable {}

    /**
     * @param effectiveOn the day it holds from
     * @param reason a code of the closed list that belongs to the state
     */
    public record Step(
            PlacementStatus to,
            LocalDate effectiveOn,
            String by,
            Instant at,
            @Nullable String reason) implements Serializable {}
}
