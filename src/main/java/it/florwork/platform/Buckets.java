package it.florwork.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Token buckets by key, under the portal's clock; one that nobody draws on for a while is forgotten. */
public final class Buckets {
    private static final int MOST = 100_000;

    private final TimeMeter time;
    private final Cache<Object, Bucket> buckets;

    /** @param forgottenAfter at least as long as the longest span, or a forgotten bucket comes back full too soon */
    public Buckets(Clock clock, Duration forgottenAfter) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(forgottenAfter)
                .build();
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** The key's bucket: so many tokens at once, and then as many again spread over the span. */
    public Bucket of(Object key, int tokens, Duration span) {
        return buckets.get(
                key,
                k -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(tokens)
                                .refillGreedy(tokens, span)
                                .build())
                        .withCustomTimePrecision(time)
                        .build());
    }
}
