package it.florwork.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Lets listeners hear again what they failed at, not only at the next start: a minute after the first failure, and each
 * time twice as long after, up to six hours. One that stays broken holds up no other.
 */
@Component
class EventRetries implements RecurringJob {
    private static final int AT_ONCE = 500;
    private static final int DOUBLINGS = 9;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final FailedEventPublications failed;
    private final Clock clock;

    EventRetries(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "event-retries";
    }

    @Override
    public void run() {
        failed.resubmit(ResubmissionOptions.defaults()
                .withMinAge(FIRST)
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withFilter(this::isDue));
    }

    private boolean isDue(EventPublication publication) {
        var last = publication.getLastResubmissionDate();
        return last == null
                || !last.plus(waitAfter(publication.getCompletionAttempts())).isAfter(clock.instant());
    }

    /** @param attempts how often the listener was called, 1 at least */
    static Duration waitAfter(int attempts) {
        var wait = FIRST.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
