package it.florwork.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.candidate.CandidateId;
import it.florwork.casework.ContactRow;
import it.florwork.casework.Contacts;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shell.FormDrafts;
import java.time.LocalDate;

/** The latest talks and visits, with what was agreed, and the quick entry of a new one. */
class ContactsPanel extends Panel {
    private static final int LATEST = 10;
    private final LocalDate today;

    ContactsPanel(CandidateId person, Contacts contacts, FormDrafts drafts, LocalDate today, Runnable changed) {
        super(UI.getCurrentOrThrow().getTranslation("casework.contacts"));
        this.today = today;
        var entry = new ContactEntry(person, contacts, drafts, today, changed);
        var details = new Details(getTranslation("casework.contact.new"), entry);
        details.setOpened(entry.hasDraft());
        add(details);
        var rows = contacts.of(person, LATEST);
        if (rows.isEmpty()) {
            add(note(getTranslation("casework.contacts.none")));
        }
        add(new WorkList(rows.stream().map(row -> line(row, contacts, changed)).toList()));
    }

    private WorkRow line(ContactRow row, Contacts contacts, Runnable changed) {
        var formats = Formats.current();
        var line = WorkRow.plain(new Span(getTranslation("casework.timeline." + row.kind(), row.minutes())))
                .withFact(Stack.row(new Span(formats.date(row.on())), Data.text(row.by())));
        if (!row.note().isEmpty()) {
            line.withFact(Data.mark(new Div(row.note())));
        }
        var nextOn = row.nextOn();
        if (nextOn != null) {
            var agreed = Stack.row(Data.text(row.nextAction()));
            if (row.isOpen()) {
                agreed.add(
                        new StatusBadge(nextOn.isBefore(today) ? Tone.LATE : Tone.NEAR, formats.due(nextOn, today)),
                        ActionButton.link(FwIcon.CHECK, getTranslation("casework.contact.done"), click -> {
                            contacts.done(row.id());
                            changed.run();
                        }));
            } else {
                agreed.add(new StatusBadge(Tone.GOOD, getTranslation("casework.contact.wasDone")));
            }
            line.withFact(agreed);
        }
        return line;
    }
}
