package it.florwork.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param since the day the stage holds from
 * @param operator what the team calls the operator who follows the person
 * @param waitingProposed whether the case manager is asked to agree that the person waits
 */
public record PersonRow(
        CandidateId id,
        String codeName,
        CandidateStatus status,
        LocalDate since,
        @Nullable String operator,
        boolean waitingProposed) {}
