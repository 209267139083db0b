package it.florwork.cockpit.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.cockpit.CoverPreview;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;

/** Whose people go to whom from when to when, before it is arranged. */
class CoverDialog extends Dialog {
    CoverDialog(CoverPreview cover, Runnable arrange) {
        setHeaderTitle(getTranslation("cockpit.cover.confirm.title"));
        var content = new Stack(
                new Paragraph(getTranslation(
                        "cockpit.cover.confirm.who",
                        cover.standInName(),
                        cover.absentName(),
                        Formats.current().period(cover.days()))),
                new Paragraph(getTranslation("cockpit.cover.confirm.people", cover.all())));
        if (cover.onTheWay() > 0) {
            content.add(new Paragraph(getTranslation("cockpit.cover.confirm.onTheWay", cover.onTheWay())));
        }
        if (!cover.people().isEmpty()) {
            var people = new UnorderedList();
            people.addClassName("fw-row");
            cover.people().forEach(name -> people.add(new ListItem(Data.text(name))));
            int more = cover.all() - cover.people().size();
            if (more > 0) {
                people.add(new ListItem(getTranslation("cockpit.cover.confirm.more", more)));
            }
            content.add(people);
        }
        content.add(new Paragraph(getTranslation("cockpit.cover.confirm.reach", cover.standInName())));
        add(content);
        var yes = ActionButton.primary(FwIcon.CHECK, getTranslation("cockpit.cover.confirm"), click -> {
            arrange.run();
            close();
            Toast.show(getTranslation("cockpit.cover.arranged"));
        });
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()), yes);
    }
}
