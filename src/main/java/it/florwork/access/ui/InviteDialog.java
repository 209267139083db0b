package it.florwork.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.InvitePerson;
import it.florwork.access.MembershipRow;
import it.florwork.access.MembershipService;
import it.florwork.access.OrganisationDirectory.Choice;
import it.florwork.access.OrganisationId;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shared.ui.LinkDialog;
import it.florwork.shared.ui.Stack;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invites somebody, or gives one more role to somebody who is in. It stays open, as typed, when the portal refuses. */
class InviteDialog extends Dialog {
    private final transient MembershipService memberships;
    private final transient @Nullable MembershipRow already;
    private final transient Runnable afterwards;
    private final TextField username = new TextField();
    private final TextField displayName = new TextField();
    private final ComboBox<Choice> organisation = new ComboBox<>();
    private final Select<String> role = new Select<>();
    private final transient FormKeeping.Kept draft;

    InviteDialog(
            MembershipService memberships, FormKeeping forms, @Nullable MembershipRow already, Runnable afterwards) {
        this.memberships = memberships;
        this.already = already;
        this.afterwards = afterwards;
        String verb = getTranslation(already == null ? "access.memberships.invite" : "access.memberships.alsoAs");
        setHeaderTitle(verb);
        setWidth("30rem");
        username.setLabel(getTranslation("access.username"));
        displayName.setLabel(getTranslation("access.memberships.displayName"));
        organisation.setLabel(getTranslation("access.memberships.organisation"));
        organisation.setItemLabelGenerator(Choice::name);
        organisation.setItems(query ->
                memberships.organisations(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        organisation.addValueChangeListener(change -> offerRoles(change.getValue()));
        role.setLabel(getTranslation("access.memberships.role"));
        role.setItemLabelGenerator(one -> getTranslation("access.role." + one));
        offerRoles(null);
        draft = forms.keeping("invite", already == null ? "" : already.user().toString());
        var fields = new Stack(draft.bar(), username, displayName, organisation, role);
        if (already != null) {
            username.setValue(already.username());
            username.setReadOnly(true);
            displayName.setVisible(false);
        } else {
            draft.keep("username", username).keep("displayName", displayName);
        }
        draft.keep("organisation", organisation, InviteDialog::text, InviteDialog::choice)
                .keep("role", role, one -> one, one -> one)
                .offer();
        Data.mark(organisation);
        add(fields);
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()));
        getFooter().add(ActionButton.primary(verb, click -> save()));
    }

    private static String text(Choice organisation) {
        return organisation.id() + " " + organisation.name();
    }

    private static Choice choice(String text) {
        var words = text.split(" ", 2);
        return new Choice(new OrganisationId(UUID.fromString(words[0])), words[1]);
    }

    private void offerRoles(@Nullable Choice chosen) {
        role.setItems(chosen == null ? Set.of() : memberships.rolesOf(chosen.id()));
        role.setEnabled(chosen != null);
    }

    private void save() {
        if (!isChosen(username) | !isChosen(organisation) | !isChosen(role)) {
            return;
        }
        if (already != null) {
            memberships.grant(already.user(), organisation.getValue().id(), role.getValue());
            draft.done();
            close();
            afterwards.run();
            return;
        }
        var link = memberships.invite(new InvitePerson(
                username.getValue(),
                displayName.isEmpty() ? null : displayName.getValue(),
                organisation.getValue().id(),
                role.getValue()));
        draft.done();
        close();
        afterwards.run();
        new LinkDialog(link.path(), link.expiresAt()).open();
    }

    private <F extends HasValue<?, ?> & HasValidation> boolean isChosen(F field) {
        field.setErrorMessage(getTranslation("access.memberships.choose"));
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }
}
