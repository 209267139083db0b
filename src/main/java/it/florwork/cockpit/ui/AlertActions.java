package it.florwork.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.cockpit.AlertOutcome;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.Alerts;
import it.florwork.shared.ui.StepDialog;
import java.time.LocalDate;

/** The three things that people do with an alert: close it with an outcome, put it off to a day, give it to somebody. */
record AlertActions(Alerts alerts, AlertRow alert, LocalDate today, Runnable done) {
    private static final AlertOutcome[] SAID_BY_PEOPLE = {AlertOutcome.USEFUL, AlertOutcome.NOT_USEFUL};

    void close() {
        Select<AlertOutcome> outcome = StepDialog.choice("cockpit.alert.outcome", "cockpit.outcome.", SAID_BY_PEOPLE);
        var what = new TextArea(text("cockpit.alert.whatWasDone"));
        what.setMaxLength(AlertRow.LONGEST_NOTE);
        what.setHelperText(text("cockpit.alert.whatWasDone.help"));
        step(
                        "cockpit.alert.close",
                        () -> alerts.close(
                                alert.id(),
                                alert.version(),
                                outcome.getValue() == AlertOutcome.USEFUL,
                                what.getValue()))
                .needs(outcome, what)
                .open();
    }

    void snooze() {
        var until = StepDialog.date("cockpit.alert.until", today.plusDays(1));
        until.setMin(today.plusDays(1));
        until.setMax(today.plusDays(AlertRow.LONGEST_SNOOZE));
        var reason = new TextField(text("cockpit.alert.reason"));
        reason.setMaxLength(AlertRow.LONGEST_REASON);
        step(
                        "cockpit.alert.snooze",
                        () -> alerts.snooze(alert.id(), alert.version(), until.getValue(), reason.getValue()))
                .needs(until, reason)
                .open();
    }

    void assign(Colleagues colleagues) {
        var whom = new Select<Colleague>();
        whom.setLabel(text("cockpit.alert.to"));
        whom.setItems(colleagues.operators());
        whom.setItemLabelGenerator(Colleague::name);
        step(
                        "cockpit.alert.assign",
                        () -> alerts.assign(
                                alert.id(), alert.version(), whom.getValue().user()))
                .needs(whom)
                .open();
    }

    private StepDialog step(String key, Runnable act) {
        return new StepDialog(key, () -> {
            act.run();
            done.run();
        });
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
