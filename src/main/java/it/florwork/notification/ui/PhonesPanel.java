package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.pocket.PhoneRow;
import it.florwork.pocket.Phones;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Toast;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;

/** On which phones one's days can be marked without a login, and the end of each. */
class PhonesPanel extends Panel {
    private final transient Phones phones;
    private final transient Runnable changed;

    PhonesPanel(Phones phones, Runnable changed) {
        super(UI.getCurrentOrThrow().getTranslation("pocket.phones.title"));
        this.phones = phones;
        this.changed = changed;
        var mine = phones.mine();
        add(new Paragraph(getTranslation(mine.isEmpty() ? "pocket.phones.none" : "pocket.phones.text")));
        if (!mine.isEmpty()) {
            add(new WorkList(mine.stream().map(this::line).toList()));
        }
        var open = new Anchor("/tasca/", getTranslation("pocket.phones.open"));
        open.setRouterIgnore(true);
        add(open);
    }

    private WorkRow line(PhoneRow phone) {
        var used = Formats.current().moment(phone.usedAt());
        return WorkRow.plain(Data.text(phone.label()))
                .withFact(getTranslation("pocket.phones.used", used))
                .withAction(ActionButton.link(FwIcon.TRASH, getTranslation("pocket.phones.remove"), click -> {
                    phones.remove(phone.id());
                    Toast.show(getTranslation("pocket.phones.removed"));
                    changed.run();
                }));
    }
}
