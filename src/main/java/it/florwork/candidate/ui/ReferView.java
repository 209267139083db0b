package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.Identity;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.TaxCode;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;

/** A case manager entrusts a person to the project, in five fields. */
@Route("refer")
@PageTitle("candidate.refer.title")
@Menu(title = "candidate.refer.title", order = 20, icon = "plus")
@RolesAllowed(Role.CASE_MANAGER)
class ReferView extends Stack {
    private final transient Referrals referrals;
    private final TextField firstName = new TextField(getTranslation("candidate.firstName"));
    private final TextField lastName = new TextField(getTranslation("candidate.lastName"));
    private final TextField taxCode = new TextField(getTranslation("candidate.taxCode"));
    private final TextField phone = new TextField(getTranslation("candidate.phone"));
    private final TextField municipality = new TextField(getTranslation("candidate.municipality"));
    private final Binder<Object> binder = new Binder<>();

    private final DraftBar draft;

    ReferView(Referrals referrals, FormDrafts drafts) {
        this.referrals = referrals;
        narrow();
        var required = getTranslation("shared.error.required");
        taxCode.setHelperText(getTranslation("candidate.taxCode.help"));
        phone.setHelperText(getTranslation("candidate.phone.help"));
        binder.forField(firstName).asRequired(required).bind(read -> "", (to, value) -> {});
        binder.forField(lastName).asRequired(required).bind(read -> "", (to, value) -> {});
        binder.forField(taxCode)
                .asRequired(required)
                .withValidator(TaxCode::isValid, getTranslation("shared.error.taxCode"))
                .bind(read -> "", (to, value) -> {});
        binder.forField(phone)
                .withValidator(
                        text -> text.isBlank() || PhoneNumber.isValid(text), getTranslation("shared.error.phoneNumber"))
                .bind(read -> "", (to, value) -> {});
        binder.forField(municipality).asRequired(required).bind(read -> "", (to, value) -> {});
        draft = new DraftBar(drafts, "refer", "")
                .keep("firstName", firstName)
                .keep("lastName", lastName)
                .keep("taxCode", taxCode)
                .keep("phone", phone)
                .keep("municipality", municipality)
                .offer();
        var fields = new Stack(firstName, lastName, taxCode, phone, municipality);
        fields.getChildren().forEach(field -> field.addClassName("fw-wide"));
        add(
                new PageHeader(getTranslation("candidate.refer.title"))
                        .withSubtitle(getTranslation("candidate.refer.what")),
                draft,
                new Panel(fields),
                new ActionBar(ActionButton.primary(getTranslation("candidate.refer.send"), click -> send())));
    }

    private void send() {
        if (binder.validate().isOk()) {
            var number = phone.getValue().isBlank() ? null : PhoneNumber.parse(phone.getValue());
            var referred = referrals.refer(new ReferPerson(
                    new Identity(firstName.getValue(), lastName.getValue(), TaxCode.parse(taxCode.getValue()), number),
                    municipality.getValue()));
            draft.done();
            UI.getCurrentOrThrow()
                    .navigate(
                            "my-people/" + referred.id(),
                            referred.differs()
                                    ? QueryParameters.of(MyPersonView.KNOWN_OTHERWISE, "")
                                    : QueryParameters.empty());
        }
    }
}
