package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import it.florwork.notification.MailChoice;
import it.florwork.notification.NoticeChoice;
import it.florwork.notification.NoticePreferences;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.util.List;

/** What is sent, kind by kind; each choice is kept at once. */
class ChoicesPanel extends Panel {
    private final transient NoticePreferences preferences;
    private final boolean isToldOnADevice;

    /** @param isToldOnADevice whether there is one to choose for */
    ChoicesPanel(NoticePreferences preferences, List<NoticeChoice> choices, boolean isToldOnADevice) {
        super(UI.getCurrentOrThrow().getTranslation("notification.settings.kinds"));
        this.preferences = preferences;
        this.isToldOnADevice = isToldOnADevice;
        add(new WorkList(choices.stream().map(this::line).toList()));
        flush();
    }

    private WorkRow line(NoticeChoice choice) {
        String sentence = getTranslation("notification.kind." + choice.kind());
        var mail = new Select<MailChoice>();
        mail.setItems(MailChoice.values());
        mail.setItemLabelGenerator(when -> getTranslation("notification.mailChoice." + when));
        mail.setValue(choice.mail());
        mail.setAriaLabel(getTranslation("notification.choice.mail", sentence));
        var push = new Checkbox(getTranslation("notification.choice.push"), choice.push());
        mail.addValueChangeListener(change -> keep(choice, mail, push));
        push.addValueChangeListener(change -> keep(choice, mail, push));
        return WorkRow.plain(new Span(sentence)).withFact(isToldOnADevice ? Stack.row(mail, push) : Stack.row(mail));
    }

    private void keep(NoticeChoice choice, Select<MailChoice> mail, Checkbox push) {
        preferences.choose(new NoticeChoice(choice.kind(), mail.getValue(), push.getValue()));
        Toast.show(getTranslation("notification.settings.saved"));
    }
}
