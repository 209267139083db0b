package it.florwork.matching;

import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import java.io.Serializable;
import java.time.LocalDate;

/** A place as the person reads it to whom it is offered. */
public record MyProposal(
        MatchId match,
        String title,
        String organisationName,
        String siteAddress,
        String municipality,
        WeeklyTimetable timetable,
        LocalDate startFrom,
        int months,
        Regime regime,
        MatchStatus status,
        boolean choiceIsLive)
        implements Serializable {

    /** What the person can do with it, the most urgent first. */
    public enum Answer {
        /** Say yes or no. */
        ASKED,
        /** Take the yes back. */
        GIVEN,
        /** Nothing any more. */
        OVER
    }

    public Answer answer() {
        if (status == (regime == Regime.TIS ? MatchStatus.CASE_MANAGER_OK : MatchStatus.SELECTED)) {
            return Answer.ASKED;
        }
        return choiceIsLive && !status.isExit() ? Answer.GIVEN : Answer.OVER;
    }
}
