package it.florwork.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.florwork.candidate.CandidateId;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import java.time.LocalDate;

/** A talk or a visit in half a minute: how, when, how long; what was observed and what was agreed, if anything. */
class ContactEntry extends Stack {
    private final transient Contacts contacts;
    private final transient Runnable saved;
    private final CandidateId person;
    private final Select<ContactKind> kind =
            StepDialog.choice("casework.contact.kind", "casework.contact.", ContactKind.values());
    private final DatePicker on;
    private final IntegerField minutes = new IntegerField(getTranslation("casework.contact.minutes"));
    private final TextArea note = new TextArea(getTranslation("casework.contact.note"));
    private final TextField action = new TextField(getTranslation("casework.contact.action"));
    private final DatePicker by = StepDialog.date("casework.contact.by", null);
    private final Binder<RecordContact> binder = new Binder<>();
    private final DraftBar draft;

    ContactEntry(CandidateId person, Contacts contacts, FormDrafts drafts, LocalDate today, Runnable saved) {
        this.person = person;
        this.contacts = contacts;
        this.saved = saved;
        on = StepDialog.date("casework.contact.on", today);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        note.setHelperText(getTranslation("casework.contact.note.help", RecordContact.LONGEST_NOTE));
        note.setMaxLength(RecordContact.LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        action.setMaxLength(RecordContact.LONGEST_ACTION);
        require(today);
        draft = new DraftBar(drafts, "contact", person.toString())
                .keep("kind", kind, Enum::name, ContactKind::valueOf)
                .keep("on", on, LocalDate::toString, LocalDate::parse)
                .keep("minutes", minutes, String::valueOf, Integer::valueOf)
                .keep("note", note)
                .keep("action", action)
                .keep("by", by, LocalDate::toString, LocalDate::parse)
                .offer();
        wide(note, action);
        add(
                draft,
                Stack.row(kind, on, minutes),
                note,
                action,
                by,
                ActionButton.quiet(FwIcon.SAVED, getTranslation("casework.contact.save"), click -> save()));
    }

    boolean hasDraft() {
        return draft.getChildren().findAny().isPresent();
    }

    private void require(LocalDate today) {
        var required = getTranslation("shared.error.required");
        binder.forField(kind).asRequired(required).bind(RecordContact::kind, (to, value) -> {});
        binder.forField(on)
                .asRequired(required)
                .withValidator(day -> !day.isAfter(today), getTranslation("casework.error.contactAhead"))
                .bind(RecordContact::on, (to, value) -> {});
        binder.forField(minutes)
                .asRequired(required)
                .withValidator(
                        count -> count >= 1 && count <= RecordContact.MOST_MINUTES,
                        getTranslation("casework.error.minutes", RecordContact.MOST_MINUTES))
                .bind(RecordContact::minutes, (to, value) -> {});
        binder.forField(by)
                .withValidator(
                        day -> (day == null) == action.getValue().isBlank(),
                        getTranslation("casework.error.actionWithDay"))
                .withValidator(
                        day -> day == null || on.isEmpty() || !day.isBefore(on.getValue()),
                        getTranslation("casework.error.actionBeforeTalk"))
                .bind(RecordContact::nextOn, (to, value) -> {});
    }

    private void save() {
        if (binder.validate().isOk()) {
            contacts.record(
                    person,
                    new RecordContact(
                            kind.getValue(),
                            on.getValue(),
                            minutes.getValue(),
                            note.getValue(),
                            action.getValue(),
                            by.getValue()));
            draft.done();
            saved.run();
        }
    }

    private static void wide(Component... fields) {
        for (var field : fields) {
            field.addClassName("fw-wide");
        }
    }
}
