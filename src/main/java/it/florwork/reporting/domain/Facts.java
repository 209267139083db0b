package it.florwork.reporting.domain;

import it.florwork.candidate.CandidateStatus;
import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.PlacementStatus;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the published views say until the last day of a period, read once for all indicators.
 *
 * @param assessed whose card was filled in by then
 * @param stays by person, what they took part in
 * @param waiting who is in charge without a place on the last day
 */
public record Facts(
        List<Stage> stages,
        List<Meeting> meetings,
        Set<UUID> assessed,
        List<Approval> approvals,
        List<Internship> internships,
        Map<UUID, List<Stay>> stays,
        List<Month> months,
        List<Level> levels,
        List<AlertEnd> alerts,
        List<UUID> waiting) {

    /** @param group the group's id and name, for what belongs to one */
    public record Place(Pathway pathway, @Nullable UUID group, String groupName) {
        public static final Place NONE = new Place(Pathway.NONE, null, "");
    }

    /** @param isReferral whether somebody referred the person, for the first time or again; not a way back from waiting */
    public record Stage(UUID person, CandidateStatus to, LocalDate on, boolean isReferral) {}

    /** A talk in person. */
    public record Meeting(UUID person, LocalDate on) {}

    public record Approval(UUID match, UUID person, Place place, LocalDate on) {}

    /** @param lastPaper the rule whose paper was recorded last, such as {@code V11} */
    public record Internship(
            UUID id,
            UUID match,
            UUID person,
            UUID host,
            Place place,
            LocalDate startedOn,
            LocalDate endsBefore,
            @Nullable PlacementStatus endedAs,
            @Nullable EarlyEndReason endReason,
            @Nullable String lastPaper) {

        public boolean runsOn(LocalDate day) {
            return !startedOn.isAfter(day) && day.isBefore(endsBefore);
        }
    }

    public record Stay(Place place, LocalDate from) {}

    /** @param signedOn the day on which the second of both signed; null until then */
    public record Month(
            UUID engagement,
            UUID person,
            Place place,
            YearMonth month,
            @Nullable MonthDay patronDay,
            long planned,
            long done,
            @Nullable LocalDate signedOn) {

        /** Whether there was anything to do or to sign. */
        public boolean isEmpty() {
            return planned == 0 && done == 0;
        }
    }

    /** What a tutor's card of a week says of one skill. */
    public record Level(UUID engagement, UUID person, Place place, LocalDate monday, String skill, int level) {}

    /** @param person null for what a need waits for */
    public record AlertEnd(@Nullable UUID person, boolean useful, LocalDate on) {}

    /** What the person took part in last, until this day. */
    public Place placeOf(UUID person, LocalDate day) {
        return stays.getOrDefault(person, List.of()).stream()
                .filter(stay -> !stay.from().isAfter(day))
                .max(Comparator.comparing(Stay::from))
                .map(Stay::place)
                .orElse(Place.NONE);
    }
}
