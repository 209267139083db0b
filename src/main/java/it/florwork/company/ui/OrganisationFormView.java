package it.florwork.company.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.CompanyService;
import it.florwork.company.FoundOrganisation;
import it.florwork.company.OrganisationDetail;
import it.florwork.company.OrganisationKind;
import it.florwork.company.OrganisationService;
import it.florwork.shared.NotFound;
import it.florwork.shared.VatNumber;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organisation's own data: a new one, or a change. */
@Route("organisations/:organisation/edit")
@RouteAlias("organisations/new")
@PageTitle("company.organisation.title")
@RolesAllowed(Role.ADMINISTRATOR)
class OrganisationFormView extends Stack implements BeforeEnterObserver {
    private final transient CompanyService companies;
    private final transient OrganisationService register;
    private final Select<OrganisationKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("company.name"));
    private final TextField vatNumber = new TextField(getTranslation("company.vatNumber"));
    private final TextField mail = new TextField(getTranslation("company.certifiedMail.ask"));
    private final Binder<OrganisationDetail> binder = new Binder<>();
    private final PageHeader header = new PageHeader(getTranslation("company.new"));
    private final OrganisationId fresh = OrganisationId.next();
    private final transient FormDrafts drafts;
    private transient @Nullable OrganisationDetail read;
    private @Nullable DraftBar draft;

    OrganisationFormView(CompanyService companies, OrganisationService register, FormDrafts drafts) {
        this.companies = companies;
        this.register = register;
        this.drafts = drafts;
        narrow();
        kind.setLabel(getTranslation("company.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("company.kind." + one));
        kind.setValue(OrganisationKind.COMPANY);
        vatNumber.setHelperText(getTranslation("company.vatNumber.help"));
        var needed = getTranslation("shared.error.required");
        binder.forField(kind).withValidator(Objects::nonNull, needed).bind(OrganisationDetail::kind, (to, value) -> {});
        binder.forField(name).asRequired(needed).bind(OrganisationDetail::name, (to, value) -> {});
        binder.forField(vatNumber)
                .withValidator(
                        text -> !text.isBlank()
                                || kind.getValue() == null
                                || !kind.getValue().isHost(),
                        getTranslation("company.error.vatNumberMissing"))
                .withValidator(
                        text -> text.isBlank() || VatNumber.isValid(text.strip()),
                        getTranslation("shared.error.vatNumber"))
                .bind(from -> from.vatNumber() == null ? "" : from.vatNumber().value(), (to, value) -> {});
        binder.forField(mail)
                .withValidator(
                        text -> text.isBlank() || FoundOrganisation.isMail(text.strip()),
                        getTranslation("company.error.certifiedMail"))
                .bind(from -> from.certifiedMail() == null ? "" : from.certifiedMail(), (to, value) -> {});
        add(
                header,
                new Fields(kind, name, vatNumber, mail),
                new ActionBar(ActionButton.primary(getTranslation("company.save"), click -> save())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read = event.getRouteParameters()
                .get("organisation")
                .map(id -> companies.organisation(new OrganisationId(NotFound.id(id))))
                .orElse(null);
        header.setTitle(getTranslation(read == null ? "company.new" : "company.change"));
        kind.setReadOnly(read != null);
        binder.readBean(read);
        if (read == null) {
            kind.setValue(OrganisationKind.COMPANY);
        }
        if (draft != null) {
            remove(draft);
        }
        draft = new DraftBar(
                        drafts, "organisation", read == null ? "" : read.id().toString())
                .keep("name", name)
                .keep("vatNumber", vatNumber)
                .keep("certifiedMail", mail)
                .keep("kind", kind, Enum::name, OrganisationKind::valueOf)
                .offer();
        addComponentAtIndex(1, draft);
    }

    private void save() {
        if (binder.validate().isOk()) {
            var number = vatNumber.getValue().isBlank()
                    ? null
                    : new VatNumber(vatNumber.getValue().strip());
            var address = mail.getValue().isBlank() ? null : mail.getValue().strip();
            if (read == null) {
                register.found(new FoundOrganisation(fresh, kind.getValue(), name.getValue(), number, address));
            } else {
                register.revise(read.id(), read.version(), name.getValue(), number, address);
            }
            if (draft != null) {
                draft.done();
            }
            UI.getCurrentOrThrow().navigate("organisations/" + (read == null ? fresh : read.id()));
        }
    }
}
