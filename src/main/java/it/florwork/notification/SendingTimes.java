package it.florwork.notification;

import it.florwork.notification.domain.QuietHours;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.PortalClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When something may leave the portal, as today's rules say. */
@Component
class SendingTimes {
    private final RuleBook rules;
    private final Clock clock;

    SendingTimes(RuleBook rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    QuietHours usualQuiet() {
        return new QuietHours(figure(RuleKey.NOTICE_QUIET_FROM), figure(RuleKey.NOTICE_QUIET_UNTIL));
    }

    /** Whether the daily mail of today may be put together. */
    boolean isDailyMailDue() {
        var time = LocalTime.ofInstant(clock.instant(), PortalClock.ROME);
        return time.getHour() * 60 + time.getMinute() >= figure(RuleKey.NOTICE_DIGEST_AT);
    }

    /** How long after its first failure a message is tried. */
    Duration patience() {
        return Duration.ofDays(figure(RuleKey.NOTICE_GIVEN_UP));
    }

    /** How long a push service keeps a message for a device that is off. */
    Duration keptByPushService() {
        return Duration.ofDays(figure(RuleKey.NOTICE_PUSH_KEPT));
    }

    private int figure(RuleKey key) {
        return rules.integer(key, Regime.TE, TargetGroup.ORDINARY, LocalDate.now(clock));
    }
}
