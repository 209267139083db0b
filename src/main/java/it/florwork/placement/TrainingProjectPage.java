package it.florwork.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The training project of an internship with all its versions.
 *
 * @param editions the latest first; empty as long as nobody has written it
 * @param mayWrite whether the viewer may write it now
 * @param maySign as whom the viewer may sign the latest version now
 */
public record TrainingProjectPage(
        InternshipRow internship, List<TrainingProjectDetail> editions, boolean mayWrite, Set<ProjectParty> maySign)
        implements Serializable {

    public Optional<TrainingProjectDetail> latest() {
        return editions.stream().findFirst();
    }

    /** Whether the next version holds from a day of its own: one is signed by all, and the plan is fixed. */
    public boolean nextHoldsFromADay() {
        return !internship.status().isBeforeReady() && editions.stream().anyMatch(TrainingProjectDetail::isSigned);
    }

    /** The one that holds on this day: the latest that all have signed. */
    public Optional<TrainingProjectDetail> inForce(LocalDate on) {
        return editions.stream()
                .filter(one -> one.isSigned() && !one.trueFrom().isAfter(on))
                .findFirst();
    }
}
