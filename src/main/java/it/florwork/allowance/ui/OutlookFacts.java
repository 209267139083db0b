package it.florwork.allowance.ui;

import it.florwork.allowance.Outlook;
import it.florwork.allowance.Share;
import it.florwork.allowance.Worth;
import it.florwork.shared.Minutes;
import it.florwork.shared.ui.FactList;
import org.jspecify.annotations.Nullable;

/** What of a month is done, what can still become of it, and who was missing; with amounts for those who may know them. */
class OutlookFacts extends FactList {
    private final WorthWords words = new WorthWords();

    OutlookFacts(Outlook outlook) {
        fact(
                words.text("allowance.done"),
                words.text("allowance.doneOf", words.hours(outlook.done()), words.hoursOf(outlook.planned())));
        if (!outlook.isSettled() && outlook.planned().value() > 0) {
            var money = outlook.money();
            fact(words.text("allowance.soFar"), words.percent(outlook.soFar()));
            fact(
                    words.text("allowance.atThisPace"),
                    with(outlook.atThisPace(), money == null ? null : money.atThisPace()));
            fact(
                    words.text("allowance.ifAllDone"),
                    with(outlook.ifAllDone(), money == null ? null : money.ifAllDone()));
            if (money != null) {
                fact(words.text("allowance.missable"), missable(money.missable()));
            }
        } else {
            fact(words.text("allowance.soFar"), words.percent(outlook.soFar()));
        }
        if (!outlook.waiting().isEmpty()) {
            fact(
                    words.text("allowance.waiting"),
                    words.text("rules.unit.DAYS", outlook.waiting().size()));
        }
        absences(outlook);
    }

    private String with(Share share, @Nullable Worth worth) {
        return worth == null
                ? words.percent(share)
                : words.text("allowance.percentAndMoney", words.percent(share), words.money(worth.due()));
    }

    private String missable(@Nullable Integer days) {
        return days == null ? words.text("allowance.missable.any") : words.text("allowance.missable.days", days);
    }

    private void absences(Outlook outlook) {
        var absences = outlook.absences();
        var first = outlook.month().atDay(1);
        int now = absences.inMonthOf(first);
        int before = absences.inMonthOf(first.minusMonths(1));
        fact(
                words.text("allowance.absences"),
                now + before == 0
                        ? words.text("allowance.absences.none")
                        : words.text(
                                "allowance.absences.counted",
                                now,
                                before,
                                absences.unjustified().size()));
        if (absences.inARow() > 1) {
            fact(words.text("allowance.inARow"), words.text("rules.unit.DAYS", absences.inARow()));
        }
    }

    static boolean isWorthShowing(Outlook outlook) {
        return outlook.planned().value() > 0 || !outlook.done().equals(Minutes.ZERO);
    }
}
