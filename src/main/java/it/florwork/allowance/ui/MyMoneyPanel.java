package it.florwork.allowance.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlook.Money;
import it.florwork.shared.Cents;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.Panel;

/** The month's money for the trainee: one figure, one sentence about what comes, gently. */
class MyMoneyPanel extends Panel {
    private final transient WorthWords words = new WorthWords();

    /** @param inShort without how the figure comes about */
    MyMoneyPanel(Outlook outlook, Money money, boolean inShort) {
        super(new WorthWords().text("allowance.my.title"));
        addClassName("fw-worth");
        boolean over = outlook.isSettled();
        var expected = over ? money.due() : money.atThisPace().due();
        var figure = new Span(words.money(expected));
        figure.addClassName("fw-figure");
        var when = new Span(words.text(over ? "allowance.my.thisMonth" : "allowance.my.atThisPace"));
        when.addClassName("fw-note");
        add(new Div(figure, new Span(" "), when));
        var facts = new IconFacts();
        if (!inShort) {
            facts.fact(FwIcon.CLOCK, hours(outlook, money));
        }
        if (!over) {
            facts.fact(
                    FwIcon.EURO,
                    words.text("allowance.my.soFar", words.money(money.now().due())));
            if (money.ifAllDone().due().compareTo(expected) > 0) {
                facts.fact(
                        FwIcon.SUN,
                        words.text(
                                "allowance.my.ifAllDone",
                                words.money(money.ifAllDone().due())));
            }
            facts.fact(FwIcon.INFO, whatIsMissed(money));
        }
        if (!money.rectified().equals(Cents.ZERO)) {
            facts.fact(FwIcon.INFO, words.text("allowance.my.rectified", words.change(money.rectified())));
        }
        add(facts);
        if (!inShort) {
            add(new Details(
                    words.text("allowance.my.how"),
                    new Paragraph(words.text(over ? "allowance.my.howDone" : "allowance.my.howSoFar")),
                    new WorthLines(money.now(), money.rectified())));
        }
    }

    private String hours(Outlook outlook, Money money) {
        boolean asGoodAsCanBe =
                money.atThisPace().due().equals(money.ifAllDone().due());
        return words.text(
                asGoodAsCanBe ? "allowance.my.hoursGood" : "allowance.my.hours",
                words.hours(outlook.done()),
                words.hoursOf(outlook.planned()));
    }

    /** With how many more days missed the month's money goes down. */
    private String whatIsMissed(Money money) {
        var missable = money.missable();
        return missable == null ? words.text("allowance.my.same") : words.text("allowance.my.ifMissed", missable + 1);
    }
}
