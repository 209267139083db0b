package it.florwork.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How far a match has come (domain.md par. 8). The case manager's step belongs to social-inclusion internships only. */
public enum MatchStatus {
    PROPOSED,
    SELECTED,
    CASE_MANAGER_OK,
    CANDIDATE_OK,
    PRESENTED,
    INTEREST,
    TALK,
    OBSERVATION,
    APPROVED,
    CONVERTED,
    CANDIDATE_NO,
    COMPANY_NO,
    WITHDRAWN,
    EXPIRED;

    /** Every lawful step; a new status forces a decision. */
    public Set<MatchStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(SELECTED, CANDIDATE_NO, WITHDRAWN, EXPIRED);
            case SELECTED -> EnumSet.of(CASE_MANAGER_OK, CANDIDATE_OK, CANDIDATE_NO, WITHDRAWN, EXPIRED);
            case CASE_MANAGER_OK -> EnumSet.of(CANDIDATE_OK, CANDIDATE_NO, WITHDRAWN, EXPIRED);
            case CANDIDATE_OK -> EnumSet.of(PRESENTED, CANDIDATE_NO, WITHDRAWN, EXPIRED);
            case PRESENTED -> EnumSet.of(INTEREST, CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED);
            case INTEREST -> EnumSet.of(TALK, CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED);
            case TALK -> EnumSet.of(OBSERVATION, APPROVED, CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED);
            case OBSERVATION -> EnumSet.of(APPROVED, CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED);
            case APPROVED -> EnumSet.of(CONVERTED, WITHDRAWN);
            case CONVERTED -> EnumSet.of(WITHDRAWN); // the placement never began: the place is free again
            case CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED -> EnumSet.noneOf(MatchStatus.class);
        };
    }

    public boolean isExit() {
        return switch (this) {
            case CANDIDATE_NO, COMPANY_NO, WITHDRAWN, EXPIRED -> true;
            default -> false;
        };
    }

    /** Whether something is still to happen before the placement is made. */
    public boolean isLive() {
        return this != CONVERTED && !isExit();
    }

    /** Whether it holds one of the need's places. */
    public boolean holdsAPlace() {
        return this == APPROVED || this == CONVERTED;
    }

    /** Whether the company reads the blind profile, or what followed from it. */
    public boolean isShownToTheCompany() {
        return switch (this) {
            case PRESENTED, INTEREST, TALK, OBSERVATION, APPROVED, CONVERTED -> true;
            default -> false;
        };
    }

    /**
     * The stages of the line, in their order, as the regime walks them.
     *
     * @param observed whether some days of observation were agreed, which most matches go without
     */
    public static List<MatchStatus> line(boolean caseManagerDecides, boolean observed) {
        return Stream.of(
                        PROPOSED,
                        SELECTED,
                        CASE_MANAGER_OK,
                        CANDIDATE_OK,
                        PRESENTED,
                        INTEREST,
                        TALK,
                        OBSERVATION,
                        APPROVED)
                .filter(stage -> stage != CASE_MANAGER_OK || caseManagerDecides)
                .filter(stage -> stage != OBSERVATION || observed)
                .toList();
    }
}
