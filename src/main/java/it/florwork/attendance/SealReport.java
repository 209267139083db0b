package it.florwork.attendance;

import it.florwork.shared.EngagementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proof of all chains found. */
public record SealReport(int chains, int seals, int anchors, List<Problem> problems) {
    /** What can be wrong with a seal or an anchor. */
    public enum Kind {
        /** A seal is not what was sealed, or does not follow the one before it. */
        BROKEN_LINK,
        /** The chain's last seal is not the one that its head names. */
        HEAD_MOVED,
        /** The days of a sealed month are not the sealed ones. */
        DAYS_CHANGED,
        /** An anchor is not what was written down, or names a seal that is no more. */
        BROKEN_ANCHOR
    }

    /**
     * @param engagement null when it concerns an anchor as a whole
     * @param where the seal's position, or the anchor's day
     */
    public record Problem(Kind kind, @Nullable EngagementId engagement, String where) {}

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
