package it.florwork.notification.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** So many readings of one address, and from one place, in ten minutes: calendar applications ask a few times a day. */
@Component
class CalendarThrottle {
    static final Duration SPAN = Duration.ofMinutes(10);
    static final int READINGS = 30;
    private static final int READINGS_FROM_A_PLACE = 300;

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(SPAN).build();

    CalendarThrottle(Clock clock) {
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

    boolean admits(String secret, String place) {
        return bucket("place " + place, READINGS_FROM_A_PLACE).tryConsume(1)
                && bucket("secret " + secret, READINGS).tryConsume(1);
    }

    private Bucket bucket(String key, int readings) {
        return buckets.get(
                key,
                k -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(readings)
                                .refillGreedy(readings, SPAN)
                                .build())
                        .withCustomTimePrecision(time)
                        .build());
    }
}
