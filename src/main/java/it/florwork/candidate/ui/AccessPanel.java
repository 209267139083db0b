package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import it.florwork.access.OneTimeLink;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.LinkDialog;
import it.florwork.shared.ui.Panel;
import java.util.function.Supplier;

/** Lets a person into the portal: a link to hand over, shown once. */
class AccessPanel extends Panel {
    AccessPanel(Supplier<OneTimeLink> link) {
        super(UI.getCurrentOrThrow().getTranslation("candidate.access"));
        add(
                Panel.note(getTranslation("candidate.access.what")),
                ActionButton.quiet(FwIcon.PERSON, getTranslation("candidate.access.link"), click -> {
                    var made = link.get();
                    new LinkDialog(made.path(), made.expiresAt()).open();
                }));
    }
}
