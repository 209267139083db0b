package it.florwork.pocket.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** So many requests of one phone in a minute, and so many tokens that open nothing from one place. */
@Component
class PocketThrottle {
    static final int REQUESTS = 120;
    static final int BAD_TOKENS = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final TimeMeter time;
    private final Cache<Object, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WHILE).build();

    PocketThrottle(Clock clock) {
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

    boolean admits(UUID phone) {
        return bucket(phone, REQUESTS, MINUTE).tryConsume(1);
    }

    /**
     * Of tokens that opened nothing; good ones pass from wherever they come, because many phones share an address.
     *
     * @param place the address that the connection gives
     */
    boolean admitsGuess(String place) {
        return bucket(place, BAD_TOKENS, WHILE).tryConsume(1);
    }

    private Bucket bucket(Object key, int tokens, Duration span) {
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
