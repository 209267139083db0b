package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.ValueProvider;
import it.florwork.candidate.Identity;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.TaxCode;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Corrects who a person is. What is typed and not yet saved lies in its author’s draft, encrypted as all drafts are. */
class IdentityDialog extends Dialog {
    private final TextField firstName = field("candidate.firstName");
    private final TextField lastName = field("candidate.lastName");
    private final TextField taxCode = field("candidate.taxCode");
    private final TextField phone = field("candidate.phone");
    private final TextField email = field("candidate.email");
    private final DatePicker birthDate = Formats.current().datePicker(getTranslation("candidate.birthDate"));
    private final Div warning = Panel.note(getTranslation("candidate.birthDate.differs"));
    private final Binder<Identity> binder = new Binder<>();

    IdentityDialog(Identity read, DraftBar draft, Consumer<Identity> save) {
        setHeaderTitle(getTranslation("candidate.identity.edit"));
        setMaxWidth("35rem");
        birthDate.addClassName("fw-wide");
        taxCode.setHelperText(getTranslation("candidate.taxCode.help"));
        check();
        binder.readBean(read);
        draft.keep("firstName", firstName)
                .keep("lastName", lastName)
                .keep("taxCode", taxCode)
                .keep("birthDate", birthDate, LocalDate::toString, LocalDate::parse)
                .keep("phone", phone)
                .keep("email", email)
                .over(read.hashCode())
                .offer();
        warning.getElement().setAttribute("role", "status");
        taxCode.addValueChangeListener(change -> warn());
        birthDate.addValueChangeListener(change -> warn());
        warn();
        add(new Stack(
                draft,
                Panel.note(getTranslation("candidate.identity.what")),
                firstName,
                lastName,
                taxCode,
                birthDate,
                warning,
                phone,
                email));
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(getTranslation("candidate.card.save"), click -> {
            if (binder.validate().isOk()) {
                save.accept(typed());
                draft.done();
                close();
            }
        }));
    }

    /** The button that opens it. */
    static ActionButton button(Identity read, Supplier<DraftBar> draft, Consumer<Identity> save) {
        return ActionButton.plain(
                FwIcon.PENCIL,
                UI.getCurrentOrThrow().getTranslation("candidate.identity.edit"),
                click -> new IdentityDialog(read, draft.get(), save).open());
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.addClassName("fw-wide");
        return field;
    }

    private void check() {
        var required = getTranslation("shared.error.required");
        shows(binder.forField(firstName).asRequired(required), Identity::firstName);
        shows(binder.forField(lastName).asRequired(required), Identity::lastName);
        shows(
                binder.forField(taxCode)
                        .asRequired(required)
                        .withValidator(TaxCode::isValid, getTranslation("shared.error.taxCode")),
                identity -> identity.taxCode().value());
        shows(
                binder.forField(phone)
                        .withValidator(
                                text -> text.isBlank() || PhoneNumber.isValid(text),
                                getTranslation("shared.error.phoneNumber")),
                identity -> identity.phone() == null ? "" : identity.phone().value());
        shows(
                binder.forField(email)
                        .withValidator(
                                text -> text.isBlank() || EmailAddress.isValid(text),
                                getTranslation("shared.error.emailAddress")),
                identity -> identity.email() == null ? "" : identity.email().value());
        shows(binder.forField(birthDate), Identity::birthDate);
    }

    /** The record is made anew when it is saved; the binder only fills the fields and checks them. */
    private static <V> void shows(
            Binder.BindingBuilder<Identity, V> field, ValueProvider<Identity, @Nullable V> content) {
        field.bind(content, (to, value) -> {});
    }

    private void warn() {
        boolean readable = TaxCode.isValid(taxCode.getValue()) && !birthDate.isEmpty();
        warning.setVisible(readable && !TaxCode.parse(taxCode.getValue()).agreesWith(birthDate.getValue()));
    }

    private Identity typed() {
        return new Identity(
                firstName.getValue(),
                lastName.getValue(),
                TaxCode.parse(taxCode.getValue()),
                phone.getValue().isBlank() ? null : PhoneNumber.parse(phone.getValue()),
                email.getValue().isBlank() ? null : EmailAddress.parse(email.getValue()),
                birthDate.getValue());
    }
}
