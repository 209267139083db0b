package it.florwork.placement;

import it.florwork.document.DocumentId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a training project as its people read it.
 *
 * @param planHolds whether it was written for what is planned now; else it has to be written again before day 1
 * @param intact whether the text still is the one its hash was made of
 * @param missing those without whom it is not signed and who have not signed it
 */
public record TrainingProjectDetail(
        ProjectId id,
        int edition,
        LocalDate trueFrom,
        Bilingual tasks,
        List<PlannedGoal> goals,
        List<Signature> signatures,
        Set<ProjectParty> missing,
        String contentHash,
        Instant writtenAt,
        boolean planHolds,
        boolean intact,
        long version)
        implements Serializable {

    /**
     * @param by the name the team uses; empty for an evaluator, and where a scan carries the name
     * @param paper the scan; null when it was signed in the portal
     */
    public record Signature(
            ProjectParty party,
            LocalDate signedOn,
            String by,
            @Nullable DocumentId paper) implements Serializable {
        public boolean onPaper() {
            return paper != null;
        }
    }

    public boolean isSigned() {
        return missing.isEmpty();
    }

    /** Whether somebody has signed: from here on a change is a new version. */
    public boolean isFixed() {
        return !signatures.isEmpty();
    }
}
