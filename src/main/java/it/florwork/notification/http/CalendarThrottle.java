package it.florwork.notification.http;

import it.florwork.platform.Buckets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** So many readings of one address, and from one place, in ten minutes: calendar applications ask a few times a day. */
@Component
class CalendarThrottle {
    static final Duration SPAN = Duration.ofMinutes(10);
    static final int READINGS = 30;
    private static final int READINGS_FROM_A_PLACE = 300;

    private final Buckets buckets;

    CalendarThrottle(Clock clock) {
        this.buckets = new Buckets(clock, SPAN);
    }

    boolean admits(String secret, String place) {
        return buckets.of("place " + place, READINGS_FROM_A_PLACE, SPAN).tryConsume(1)
                && buckets.of("secret " + secret, READINGS, SPAN).tryConsume(1);
    }
}
