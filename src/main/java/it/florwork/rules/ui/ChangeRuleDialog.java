package it.florwork.rules.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.rules.ChangeRule;
import it.florwork.rules.RuleRow;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A new figure, the day it begins and where it comes from. Without a figure: the law sets none any more. */
class ChangeRuleDialog extends Dialog {
    private static final int LONGEST_SOURCE = 400;

    ChangeRuleDialog(RuleRow rule, LocalDate today, Consumer<ChangeRule> change) {
        var ui = UI.getCurrentOrThrow();
        setHeaderTitle(ui.getTranslation("rules.key." + rule.key()));
        var figure = new IntegerField(ui.getTranslation("rules.figure"));
        figure.setMin(0);
        figure.setValue(rule.value());
        var from = Formats.current().datePicker(ui.getTranslation("rules.from"));
        from.setMin(rule.validity().firstDay().plusDays(1));
        from.setValue(today);
        from.setRequired(true);
        var source = new TextField(ui.getTranslation("rules.source"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setRequired(true);
        source.setErrorMessage(ui.getTranslation("rules.error.noSource"));
        source.addClassName("fw-wide");
        add(new Stack(new Paragraph(ui.getTranslation("rules.change.effect")), figure, from, source));
        getFooter()
                .add(
                        ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()),
                        ActionButton.primary(ui.getTranslation("rules.change"), click -> {
                            source.setInvalid(source.getValue().isBlank());
                            from.setInvalid(from.isInvalid() || from.isEmpty());
                            if (!source.isInvalid() && !from.isInvalid() && !figure.isInvalid()) {
                                change.accept(new ChangeRule(
                                        rule.id(),
                                        rule.version(),
                                        figure.getValue(),
                                        from.getValue(),
                                        source.getValue()));
                                close();
                            }
                        }));
    }
}
