package it.florwork.pocket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By how much a phone's clock is wrong. It is told and kept; no day and no order ever rests on it. */
public final class PhoneClock {
    private static final Duration NOTICEABLE = Duration.ofHours(1);

    private PhoneClock() {}

    /**
     * @param actedAt when the act was done, by the phone's clock: nothing is wrong with one that waited for a signal
     * @param sentAt what the phone's clock said at the moment of sending; null when it did not say
     * @return minutes, positive when the phone is ahead; null when it is not more than an hour
     */
    public static @Nullable Integer gap(Instant actedAt, @Nullable Instant sentAt, Instant now) {
        var told = sentAt != null ? sentAt : actedAt.isAfter(now) ? actedAt : now;
        var gap = Duration.between(now, told);
        return gap.abs().compareTo(NOTICEABLE) > 0
                ? Integer.valueOf((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, gap.toMinutes())))
                : null;
    }
}
