package it.florwork.pocket.http;

import it.florwork.platform.Buckets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** So many requests of one phone in a minute, and so many tokens that open nothing from one place. */
@Component
class PocketThrottle {
    static final int REQUESTS = 120;
    static final int BAD_TOKENS = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Buckets buckets;

    PocketThrottle(Clock clock) {
        this.buckets = new Buckets(clock, WHILE);
    }

    boolean admits(UUID phone) {
        return buckets.of(phone, REQUESTS, MINUTE).tryConsume(1);
    }

    /**
     * Of tokens that opened nothing; good ones pass from wherever they come, because many phones share an address.
     *
     * @param place the address that the connection gives
     */
    boolean admitsGuess(String place) {
        return buckets.of(place, BAD_TOKENS, WHILE).tryConsume(1);
    }
}
