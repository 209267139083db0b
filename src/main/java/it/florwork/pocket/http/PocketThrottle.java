package it.florwork.pocket.http;

import io.github.bucket4j.Bucket;
import it.florwork.platform.Buckets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** So many requests of one phone in a minute, and so many tokens that open nothing from one place. */
@Component
class PocketThrottle {
    static final int REQUESTS = 120;
    static final int BAD_TOKENS = 60;
    static final int BAD_CARDS = 20;
    static final int WRONG_PINS = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Buckets buckets;

    PocketThrottle(Clock clock) {
        this.buckets = new Buckets(clock, WHILE);
    }

    boolean admits(UUID phone) {
        return buckets.of(phone, REQUESTS, MINUTE).tryConsume(1);
    }

    /** Whoever tries one card from one place runs out soon; its owner elsewhere does not notice. */
    Tries cards(String place, String card) {
        return new Tries(
                List.of(codes(place).all().getFirst(), buckets.of(new OneCard(place, card), WRONG_PINS, WHILE)));
    }

    Tries codes(String place) {
        return new Tries(List.of(buckets.of(new Cards(place), BAD_CARDS, WHILE)));
    }

    /** Buckets of which each must have something left. A try that was good is given back. */
    record Tries(List<Bucket> all) {
        boolean take() {
            return all.stream().allMatch(bucket -> bucket.tryConsume(1));
        }

        void giveBack() {
            all.forEach(bucket -> bucket.addTokens(1));
        }
    }

    private record Cards(String place) {}

    private record OneCard(String place, String card) {}

    /**
     * Of tokens that opened nothing; good ones pass from wherever they come, because many phones share an address.
     *
     * @param place the address that the connection gives
     */
    boolean admitsGuess(String place) {
        return buckets.of(place, BAD_TOKENS, WHILE).tryConsume(1);
    }
}
