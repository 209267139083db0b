package it.florwork.notification;

import it.florwork.access.Colleagues;
import it.florwork.notification.domain.Backoff;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.SettingTable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. A message is lost by nothing: whoever dies with one in hand leaves a lease that ends,
 * and a server that is down is tried for days. It goes twice only when a death falls between the other side's yes and our
 * note of it (decision 0150).
 */
@Component
class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final OutboxTable messages;
    private final Map<String, Channel> channels;
    private final SettingTable settings;
    private final SendingTimes times;
    private final Colleagues colleagues;
    private final GivingUp givingUp;
    private final Clock clock;
    private final RandomGenerator chance = new SplittableRandom();

    Outbox(
            OutboxTable messages,
            List<Channel> channels,
            SettingTable settings,
            SendingTimes times,
            Colleagues colleagues,
            GivingUp givingUp,
            Clock clock) {
        this.messages = messages;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.settings = settings;
        this.times = times;
        this.colleagues = colleagues;
        this.givingUp = givingUp;
        this.clock = clock;
    }

    /**
     * Sends what is due, so many at most: the next minute goes on. What goes by a way that is not set up waits until it is.
     * Acts for everybody: called as a system viewer.
     */
    int deliver() {
        var open = channels.values().stream()
                .filter(Channel::isOn)
                .map(Channel::name)
                .toList();
        int taken = 0;
        while (taken < AT_ONCE && !open.isEmpty()) {
            var now = clock.instant();
            var message = messages.take(open, now, now.plus(LEASE));
            if (message.isEmpty()) {
                return taken;
            }
            taken++;
            deliver(message.get());
        }
        return taken;
    }

    private void deliver(OutboxMessage message) {
        var now = clock.instant();
        var quiet = settings.of(message.recipient()).quiet(times.usualQuiet());
        if (message.isNews() && quiet.contains(now)) {
            messages.postpone(message, quiet.endAfter(now));
            return;
        }
        try {
            if (colleagues.rolesOf(message.recipient()).isEmpty()) {
                throw NotSent.needless("HAS_LEFT");
            }
            Objects.requireNonNull(channels.get(message.channel())).send(message);
            messages.sent(message, clock.instant());
        } catch (NotSent notSent) {
            note(message, notSent);
        } catch (RuntimeException ours) { // a mistake of ours holds up this message, and no other
            LOG.error("Message {} by {} cannot be sent.", message.id(), message.channel(), ours);
            note(message, NotSent.tryAgain(ours.getClass().getSimpleName()));
        }
    }

    private void note(OutboxMessage message, NotSent notSent) {
        var now = clock.instant();
        LOG.info("Message {} by {} was not taken: {}", message.id(), message.channel(), notSent.error());
        switch (notSent.outcome()) {
            case NEEDLESS -> messages.dropped(message, notSent.error(), now);
            case REFUSED -> givingUp.refused(message, notSent.error());
            case TRY_AGAIN -> {
                var since = message.tryingSince();
                if (since != null && !since.plus(times.patience()).isAfter(now)) {
                    givingUp.tooLong(message, notSent.error());
                } else {
                    messages.tryAgain(
                            message, notSent.error(), now, now.plus(Backoff.after(message.attempts(), chance)));
                }
            }
        }
    }
}
