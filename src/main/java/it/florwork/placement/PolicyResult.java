package it.florwork.placement;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of an internship.
 *
 * @param textKey the sentence that says why, or what to do
 * @param details what fills its placeholders: numbers and dates
 * @param who has to act; null when nobody has to
 */
public record PolicyResult(
        PolicyCode policy,
        Outcome outcome,
        String textKey,
        List<Object> details,
        @Nullable Responsible who) implements Serializable {

    /** Holds; does not; waits for the operator's tick. */
    public enum Outcome {
        HOLDS,
        FAILS,
        TICK_NEEDED
    }

    /** Who can mend it. */
    public enum Responsible {
        OPERATOR,
        COMPANY,
        CANDIDATE,
        CASE_MANAGER
    }

    public static PolicyResult holds(PolicyCode policy, Object... details) {
        return new PolicyResult(policy, Outcome.HOLDS, text(policy, "holds"), List.of(details), null);
    }

    /** @param why distinguishes the ways in which the rule can fail */
    public static PolicyResult fails(PolicyCode policy, String why, Responsible who, Object... details) {
        return new PolicyResult(policy, Outcome.FAILS, text(policy, why), List.of(details), who);
    }

    public static PolicyResult tickNeeded(PolicyCode policy) {
        return new PolicyResult(policy, Outcome.TICK_NEEDED, text(policy, "tick"), List.of(), Responsible.OPERATOR);
    }

    private static String text(PolicyCode policy, String what) {
        return "placement.policy." + policy + "." + what;
    }
}
