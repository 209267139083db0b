package it.florwork.candidate;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a person stands with the project (domain.md par. 8). Waiting leads back to the stage that was left, a finished
 * pathway back to "in charge", towards the next one; a new referral opens a closed case again.
 */
public enum CandidateStatus {
    REFERRED,
    CONTACTED,
    IN_ASSESSMENT,
    IN_CHARGE,
    ON_A_PATHWAY,
    LEAVING,
    LEFT,
    WAITING,
    WITHDRAWN;

    public Set<CandidateStatus> next() {
        return switch (this) {
            case REFERRED -> EnumSet.of(CONTACTED, WAITING, WITHDRAWN);
            case CONTACTED -> EnumSet.of(IN_ASSESSMENT, WAITING, WITHDRAWN);
            case IN_ASSESSMENT -> EnumSet.of(IN_CHARGE, WAITING, WITHDRAWN);
            case IN_CHARGE -> EnumSet.of(ON_A_PATHWAY, WAITING, WITHDRAWN);
            case ON_A_PATHWAY -> EnumSet.of(IN_CHARGE, LEAVING, WAITING, WITHDRAWN);
            case LEAVING -> EnumSet.of(LEFT, WAITING, WITHDRAWN);
            case WAITING -> EnumSet.of(REFERRED, CONTACTED, IN_ASSESSMENT, IN_CHARGE, WITHDRAWN);
            case LEFT, WITHDRAWN -> EnumSet.of(REFERRED);
        };
    }

    /** Whether nobody works with the person any more. */
    public boolean isClosed() {
        return this == LEFT || this == WITHDRAWN;
    }
}
