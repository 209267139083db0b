package it.florwork.rules;

import it.florwork.access.WayInFigures;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Answers what access asks, from the rows in force today. */
@Component
class FiguresOfWaysIn implements WayInFigures {
    private final RuleBook rules;
    private final Clock clock;

    FiguresOfWaysIn(RuleBook rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public int pinTries() {
        return figure(RuleKey.CODE_CARD_TRIES);
    }

    @Override
    public Duration codeLife() {
        return Duration.ofMinutes(figure(RuleKey.ONE_TIME_CODE_VALID));
    }

    private int figure(RuleKey key) {
        return rules.integer(key, Regime.TE, TargetGroup.ORDINARY, LocalDate.now(clock));
    }
}
