package it.florwork.cockpit;

import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.stereotype.Component;

/** By when each thing should be done: the clocks of domain.md par. 10, as the rules of the day say, in Florence's working days. */
@Component
class Deadlines {
    private static final MonthDay PATRON_OF_FLORENCE = MonthDay.of(6, 24);

    private final RuleBook rules;

    Deadlines(RuleBook rules) {
        this.rules = rules;
    }

    LocalDate toContact(LocalDate referred) {
        return workingDaysAfter(referred, RuleKey.CONTACT_WITHIN);
    }

    LocalDate toMeet(LocalDate referred) {
        return daysAfter(referred, RuleKey.FIRST_MEETING_WITHIN);
    }

    LocalDate toCheckANeed(LocalDate sent) {
        return workingDaysAfter(sent, RuleKey.CHECK_NEED_WITHIN);
    }

    LocalDate toProposeFor(LocalDate published) {
        return daysAfter(published, RuleKey.PROPOSE_WITHIN);
    }

    LocalDate toTalk(LocalDate interested) {
        return daysAfter(interested, RuleKey.TALK_WITHIN);
    }

    LocalDate toDecide(LocalDate step) {
        return workingDaysAfter(step, RuleKey.DECIDE_WITHIN);
    }

    LocalDate toPrepare(LocalDate approved) {
        return daysAfter(approved, RuleKey.PAPERS_WITHIN);
    }

    /** @param closed the first of the next month, or the last day of what ended before */
    LocalDate toSign(LocalDate closed) {
        return workingDay(closed, RuleKey.MONTH_SIGNED_BY);
    }

    /** The last day on which a month may have closed that should be signed by today. */
    LocalDate closedToBeSigned(LocalDate today) {
        var closed = today;
        while (toSign(closed).isAfter(today)) {
            closed = closed.minusDays(1);
        }
        return closed;
    }

    LocalDate toVerify(LocalDate closed) {
        return workingDay(closed, RuleKey.MONTH_VERIFIED_BY);
    }

    /** After how many days without a proposal somebody should look. */
    int daysWithoutProposal(LocalDate today) {
        return figure(RuleKey.PERSON_PROPOSE_WITHIN, today);
    }

    /** How many days a thing of the worklist rests at most. */
    int longestPause(LocalDate today) {
        return figure(RuleKey.WORK_PAUSE_LONGEST, today);
    }

    /** How many days a cover lasts at most. */
    int longestCover(LocalDate today) {
        return figure(RuleKey.COVER_LONGEST, today);
    }

    private LocalDate daysAfter(LocalDate day, RuleKey clock) {
        return day.plusDays(figure(clock, day));
    }

    private LocalDate workingDaysAfter(LocalDate day, RuleKey clock) {
        return workingDays().after(day, figure(clock, day));
    }

    /** The n-th working day, counted from the day on which a month closed. */
    private LocalDate workingDay(LocalDate closed, RuleKey clock) {
        return workingDays().after(closed.minusDays(1), figure(clock, closed));
    }

    /** A clock is the same for every regime and group. */
    private int figure(RuleKey clock, LocalDate on) {
        return rules.integer(clock, Regime.TE, TargetGroup.ORDINARY, on);
    }

    private WorkingDays workingDays() {
        return new WorkingDays(rules.holidays(), PATRON_OF_FLORENCE);
    }
}
