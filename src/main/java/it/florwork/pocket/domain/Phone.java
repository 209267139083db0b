package it.florwork.pocket.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.UserId;
import it.florwork.pocket.PhoneToken;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
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
    /**
     * The clocks of a token.
     *
     * @param life how long a phone stays known that nobody opens
     * @param turn after how long a token changes
     * @param overlap how long the token before is still good for what was sent side by side with what brought the new one
     */
    public record Clocks(Duration life, Duration turn, Duration overlap) {}

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
    public Worth worth(PhoneToken token, Instant now, Clocks clocks, Predicate<PhoneToken> genuine) {
        if (ended || now.isAfter(changedAt.plus(clocks.life()))) {
            return Worth.NOTHING;
        }
        if (token.hash().equals(hash)) {
            return Worth.CURRENT;
        }
        boolean isPrevious = token.hash().equals(previousHash);
        if (isPrevious && (previousClosedAt == null || !now.isAfter(previousClosedAt.plus(clocks.overlap())))) {
            return Worth.PREVIOUS;
        }
        return isPrevious || token.generation() < generation && genuine.test(token) ? Worth.REPLACED : Worth.NOTHING;
    }

    public boolean isDueToChange(Instant now, Clocks clocks) {
        return !now.isBefore(changedAt.plus(clocks.turn()));
    }

    public boolean isPreviousOpen() {
        return previousHash != null && previousClosedAt == null;
    }

    public boolean isWorthNoting(Instant now) {
        return !now.isBefore(usedAt.plus(NOTED));
    }
}
