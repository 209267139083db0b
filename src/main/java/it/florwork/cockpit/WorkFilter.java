package it.florwork.cockpit;

import it.florwork.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants to see of the worklist.
 *
 * @param mine only what concerns the people whom the viewer follows or covers, and what is nobody's
 * @param person only this one's
 * @param text only where the subject holds it
 * @param rested those that were put off, instead of those that wait
 */
public record WorkFilter(
        @Nullable WorkSide side,
        @Nullable WorkKind kind,
        boolean mine,
        @Nullable CandidateId person,
        String text,
        boolean rested) {
    public static final WorkFilter ALL = new WorkFilter(null, null, false, null, "", false);

    public WorkFilter of(@Nullable WorkSide chosen) {
        return new WorkFilter(chosen, null, mine, person, text, rested);
    }

    public WorkFilter only(@Nullable WorkKind chosen) {
        return new WorkFilter(side, chosen, mine, person, text, rested);
    }

    public WorkFilter mine(boolean chosen) {
        return new WorkFilter(side, kind, chosen, person, text, rested);
    }

    public WorkFilter about(String chosen) {
        return new WorkFilter(side, kind, mine, null, chosen, rested);
    }

    public WorkFilter rested(boolean chosen) {
        return new WorkFilter(side, kind, mine, person, text, chosen);
    }

    /** Whether it can leave something out that was gathered: whose it is, the gathering itself knows. */
    boolean narrows() {
        return person != null || !text.isBlank() || kind != null;
    }
}
