package it.florwork.access.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import it.florwork.platform.Buckets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing without locking the owner out. Each failed try costs a token: of the account's bucket and of the
 * address's. A browser that this account has signed in from before, and an address it has come from, draw on buckets
 * of their own, so that a stranger who empties the common ones stops only strangers.
 */
@Component
class LoginThrottle {
    private static final int TRIES = 10;
    private static final int TRIES_OF_AN_ADDRESS = 60;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Buckets buckets;
    private final Cache<Object, Boolean> addressesKnown = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(30))
            .build();

    /** Where a try comes from. */
    record Origin(String address, @Nullable String knownDevice) {}

    private record AddressOf(String account, String address) {}

    private record DeviceOf(String account, String device) {}

    private record Account(String account) {}

    private record Address(String address) {}

    /** A try that is under way: it counts as failed until it is said to have succeeded. */
    final class Try {
        private final List<Bucket> paid;
        private final String account;
        private final Origin origin;

        private Try(List<Bucket> paid, String account, Origin origin) {
            this.paid = paid;
            this.account = account;
            this.origin = origin;
        }

        void succeeded() {
            giveBack();
            addressesKnown.put(new AddressOf(account, origin.address()), true);
        }

        void giveBack() {
            paid.forEach(bucket -> bucket.addTokens(1));
        }
    }

    LoginThrottle(Clock clock) {
        this.buckets = new Buckets(clock, Duration.ofHours(2));
    }

    /** @throws TryLater when there were too many failures before this one */
    Try admit(String account, Origin origin) {
        var device = origin.knownDevice();
        if (device != null) {
            return paid(account, origin, bucket(new DeviceOf(account, device), TRIES));
        }
        var address = new AddressOf(account, origin.address());
        if (addressesKnown.getIfPresent(address) != null) {
            return paid(account, origin, bucket(address, TRIES));
        }
        return paid(
                account,
                origin,
                bucket(new Address(origin.address()), TRIES_OF_AN_ADDRESS),
                bucket(new Account(account), TRIES));
    }

    private Try paid(String account, Origin origin, Bucket... needed) {
        for (int i = 0; i < needed.length; i++) {
            var probe = needed[i].tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                Stream.of(needed).limit(i).forEach(bucket -> bucket.addTokens(1));
                throw TryLater.tooManyTries(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
            }
        }
        return new Try(List.of(needed), account, origin);
    }

    private Bucket bucket(Object key, int tries) {
        return buckets.of(key, tries, SPAN);
    }
}
