package it.florwork.attendance;

import it.florwork.rules.RuleKey;

/** How often somebody was asked to sign a month; after three silent reminders somebody calls. */
public enum MonthReminderStep {
    FIRST(RuleKey.MONTH_REMIND_FIRST),
    SECOND(RuleKey.MONTH_REMIND_SECOND),
    THIRD(RuleKey.MONTH_REMIND_THIRD),
    CALL(RuleKey.MONTH_CALL);

    private final RuleKey clock;

    MonthReminderStep(RuleKey clock) {
        this.clock = clock;
    }

    /** The rule that says how many working days after the month's close. */
    RuleKey clock() {
        return clock;
    }
}
