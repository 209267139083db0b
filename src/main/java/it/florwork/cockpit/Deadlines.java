package it.florwork.cockpit;

import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
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

    LocalDate toSign(YearMonth month) {
        return workingDayAfter(month, RuleKey.MONTH_SIGNED_BY);
    }

    LocalDate toVerify(YearMonth month) {
        return workingDayAfter(month, RuleKey.MONTH_VERIFIED_BY);
    }

    private LocalDate daysAfter(LocalDate day, RuleKey clock) {
        return day.plusDays(figure(clock, day));
    }

    private LocalDate workingDaysAfter(LocalDate day, RuleKey clock) {
        return workingDays().after(day, figure(clock, day));
    }

    private LocalDate workingDayAfter(YearMonth month, RuleKey clock) {
        var next = month.plusMonths(1).atDay(1);
        return workingDays().ofMonth(next, figure(clock, next));
    }

    /** A clock is the same for every regime and group. */
    private int figure(RuleKey clock, LocalDate on) {
        return rules.integer(clock, Regime.TE, TargetGroup.ORDINARY, on);
    }

    private WorkingDays workingDays() {
        return new WorkingDays(rules.holidays(), PATRON_OF_FLORENCE);
    }
}
