package it.florwork.pocket.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.UserId;
import it.florwork.pocket.PhoneToken;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phone that was made known: what its token must be now, and what it may still be.
 *
 * @param generation which token is the current one
 * @param previousHash of the token before; null of a first one
 * @param previousClosedAt when the current token was first used; null until then
 * @param changedAt since when the current token is
 */
public record Phone(
        UUID id,
        UserId user,
        MembershipId membership,
        int generation,
        String hash,
        @Nullable String previousHash,
        @Nullable Instant previousClosedAt,
        Instant changedAt,
        Instant usedAt,
        boolean ended) {
    /** A phone that nobody opens for so long is forgotten. */
    public static final Duration LIFE = Duration.ofDays(45);

    /** A token changes once a day at most. */
    static final Duration TURN = Duration.ofDays(1);

    /** What was sent with the token before, side by side with what brought the new one, may take so long to arrive. */
    static final Duration STRAGGLING = Duration.ofMinutes(10);

    private static final Duration NOTED = Duration.ofHours(1);

    /** What a token is worth. */
    public enum Worth {
        CURRENT,
        /** The answer that carried the new one was lost, or is still on its way. */
        PREVIOUS,
        /** One that its phone has replaced and used the new one of: only a copy can still have it. */
        REPLACED,
        NOTHING
    }

    /** @param genuine asked only of a token of an earlier generation: whether we ever made it */
    public Worth worth(PhoneToken token, Instant now, java.util.function.Predicate<PhoneToken> genuine) {
        if (ended || now.isAfter(changedAt.plus(LIFE))) {
            return Worth.NOTHING;
        }
        if (token.hash().equals(hash)) {
            return Worth.CURRENT;
        }
        boolean isPrevious = token.hash().equals(previousHash);
        if (isPrevious && (previousClosedAt == null || !now.isAfter(previousClosedAt.plus(STRAGGLING)))) {
            return Worth.PREVIOUS;
        }
        return isPrevious || token.generation() < generation && genuine.test(token) ? Worth.REPLACED : Worth.NOTHING;
    }

    public boolean isDueToChange(Instant now) {
        return !now.isBefore(changedAt.plus(TURN));
    }

    public boolean isPreviousOpen() {
        return previousHash != null && previousClosedAt == null;
    }

    public boolean isWorthNoting(Instant now) {
        return !now.isBefore(usedAt.plus(NOTED));
    }
}
