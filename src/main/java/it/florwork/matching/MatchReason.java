package it.florwork.matching;

import java.util.Arrays;
import java.util.List;

/** Why a match ended: closed lists (domain.md par. 10). The company's holds no personal trait. */
public enum MatchReason {
    SKILLS_GAP(MatchStatus.COMPANY_NO),
    HOURS_MISMATCH(MatchStatus.COMPANY_NO),
    NO_TUTOR_NOW(MatchStatus.COMPANY_NO),
    NEED_COVERED(MatchStatus.COMPANY_NO),
    NEED_CANCELLED(MatchStatus.COMPANY_NO),
    AFTER_MEETING_FIT(MatchStatus.COMPANY_NO),

    DISTANCE(MatchStatus.CANDIDATE_NO),
    HOURS(MatchStatus.CANDIDATE_NO),
    TASK(MatchStatus.CANDIDATE_NO),
    ENVIRONMENT(MatchStatus.CANDIDATE_NO),
    NOT_READY(MatchStatus.CANDIDATE_NO),
    BAD_EARLIER_EXPERIENCE(MatchStatus.CANDIDATE_NO),

    CHOICE_TAKEN_BACK(MatchStatus.WITHDRAWN),
    CASE_MANAGER_DISAGREES(MatchStatus.WITHDRAWN),
    ANOTHER_WAY_AGREED(MatchStatus.WITHDRAWN),
    PERSON_NOT_AVAILABLE(MatchStatus.WITHDRAWN),
    PROPOSED_BY_MISTAKE(MatchStatus.WITHDRAWN),
    NOT_STARTED(MatchStatus.WITHDRAWN),

    NEED_CLOSED(MatchStatus.EXPIRED),
    NO_ANSWER(MatchStatus.EXPIRED);

    private final MatchStatus exit;

    MatchReason(MatchStatus exit) {
        this.exit = exit;
    }

    /** The exit that this reason explains. */
    public MatchStatus exit() {
        return exit;
    }

    public static List<MatchReason> of(MatchStatus exit) {
        return Arrays.stream(values()).filter(reason -> reason.exit == exit).toList();
    }
}
