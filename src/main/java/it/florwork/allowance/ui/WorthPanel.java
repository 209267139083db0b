package it.florwork.allowance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlook.Money;
import it.florwork.shared.ui.Panel;

/** What a month is worth, for the team, the payer and the evaluator: the amount, its lines, what can still become of it. */
class WorthPanel extends Panel {
    private final transient WorthWords words = new WorthWords();

    WorthPanel(String title, Outlook outlook, Money money) {
        super(title);
        addClassName("fw-worth");
        var figure = new Span(words.money(money.due()));
        figure.addClassName("fw-figure");
        add(
                new Paragraph(
                        figure,
                        new Span(" "),
                        new Span(words.text(outlook.sealed() ? "allowance.whenSealed" : "allowance.asOfNow"))),
                new OutlookFacts(outlook),
                new WorthLines(money.now(), money.rectified()));
    }
}
