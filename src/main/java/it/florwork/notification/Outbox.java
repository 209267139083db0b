package it.florwork.notification;

import it.florwork.notification.domain.Backoff;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. A message is lost by nothing: whoever dies with one in hand leaves a lease that ends.
 * It goes twice only when that death falls between the other side's yes and our note of it (decision 0150).
 */
@Component
class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final OutboxTable messages;
    private final Map<String, Channel> channels;
    private final RuleBook rules;
    private final Clock clock;
    private final RandomGenerator chance = new SplittableRandom();

    Outbox(OutboxTable messages, List<Channel> channels, RuleBook rules, Clock clock) {
        this.messages = messages;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.rules = rules;
        this.clock = clock;
    }

    /** Sends what is due, so many at most: the next minute goes on. */
    int deliver() {
        int tried = 0;
        while (tried < AT_ONCE) {
            var now = clock.instant();
            var message = messages.take(now, now.plus(LEASE));
            if (message.isEmpty()) {
                return tried;
            }
            tried++;
            deliver(message.get());
        }
        return tried;
    }

    private void deliver(OutboxMessage message) {
        try {
            var channel = channels.get(message.channel());
            if (channel == null || !channel.isOn()) {
                throw NotSent.tryAgain("CHANNEL_OFF");
            }
            channel.send(message);
            messages.sent(message, clock.instant());
        } catch (NotSent notSent) {
            note(message, notSent);
        } catch (RuntimeException ours) { // a mistake of ours holds up this message, and no other
            LOG.error("Message {} by {} cannot be sent.", message.id(), message.channel(), ours);
            note(message, NotSent.tryAgain(ours.getClass().getSimpleName()));
        }
    }

    private void note(OutboxMessage message, NotSent notSent) {
        int tries = rules.integer(RuleKey.NOTICE_TRIES, Regime.TE, TargetGroup.ORDINARY, LocalDate.now(clock));
        LOG.info("Message {} by {} was not taken: {}", message.id(), message.channel(), notSent.error());
        if (notSent.isForGood() || message.attempts() >= tries) {
            messages.gaveUp(message, notSent.error(), clock.instant());
        } else {
            messages.tryAgain(
                    message, notSent.error(), clock.instant().plus(Backoff.after(message.attempts(), chance)));
        }
    }
}
