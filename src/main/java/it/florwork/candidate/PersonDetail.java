package it.florwork.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands, for the person's own page; who they are is asked of {@link Identities}.
 *
 * @param operator what the team calls the operator who follows the person
 * @param isFollowed whether the viewer is one of those who follow, and so may know what only they may
 */
public record PersonDetail(
        CandidateId id,
        String codeName,
        CandidateStatus status,
        LocalDate since,
        LocalDate referredOn,
        @Nullable String operator,
        boolean isFollowed,
        @Nullable ProposedWaiting proposedWaiting) {

    /** That the person should wait, until the case manager agrees or declines. */
    public record ProposedWaiting(WaitingReason reason, LocalDate from, LocalDate reviewOn) {}
}
