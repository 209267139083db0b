package it.florwork.pocket;

import it.florwork.pocket.domain.Phone;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long phones and their tokens last, as the rules in force today say. */
@Component
public class PhoneClocks {
    private final RuleBook rules;
    private final Clock clock;

    PhoneClocks(RuleBook rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** How long a phone stays known that nobody opens. */
    public Duration life() {
        return Duration.ofDays(figure(RuleKey.PHONE_KNOWN));
    }

    Phone.Clocks now() {
        return new Phone.Clocks(
                life(),
                Duration.ofDays(figure(RuleKey.PHONE_TOKEN_TURN)),
                Duration.ofMinutes(figure(RuleKey.PHONE_TOKEN_OVERLAP)));
    }

    private int figure(RuleKey key) {
        return rules.integer(key, Regime.TE, TargetGroup.ORDINARY, LocalDate.now(clock));
    }
}
