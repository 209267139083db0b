package it.florwork.allowance.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.allowance.RectificationRow;
import it.florwork.allowance.Rectifications;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkRow;
import java.util.function.Consumer;

/** A sealed month that a later rule would pay differently: both amounts, the new lines, yes or no with a reason. */
class RectificationLine extends WorkRow {
    private static final int LONGEST_REASON = 500;

    RectificationLine(RectificationRow row, Rectifications rectifications, Runnable onDecided) {
        super(Side.PERSON, "months/" + row.engagement() + "/" + row.month(), row.codeName());
        var words = new WorthWords();
        ofData();
        withFact(Stack.row(
                Data.text(row.organisation()),
                new Span(words.text(
                        "allowance.rectify.amounts",
                        Formats.current().month(row.month()),
                        words.money(row.stoodAt()),
                        words.money(row.anew().due()),
                        words.change(row.difference())))));
        withFact(words.text("allowance.rectify.because", words.text("rules.key." + row.rule())));
        withFact(new Details(words.text("allowance.rectify.lines"), new WorthLines(row.anew())));
        withAction(new Stack(
                ActionButton.quiet(
                        words.text("allowance.rectify.accept"),
                        click -> ask("allowance.rectify.accept", reason -> {
                            rectifications.accept(row.id(), reason);
                            onDecided.run();
                        })),
                ActionButton.plain(
                        words.text("allowance.rectify.decline"),
                        click -> ask("allowance.rectify.decline", reason -> {
                            rectifications.decline(row.id(), reason);
                            onDecided.run();
                        }))));
    }

    private void ask(String key, Consumer<String> decision) {
        var reason = new TextArea(getTranslation("allowance.rectify.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.addClassName("fw-wide");
        new StepDialog(key, () -> decision.accept(reason.getValue()))
                .needs(reason)
                .open();
    }
}
