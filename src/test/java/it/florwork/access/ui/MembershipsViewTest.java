package it.florwork.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.OrganisationDirectory;
import it.florwork.access.Role;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = MembershipsView.class)
@As("admin")
@UseCase("UC-03")
class MembershipsViewTest extends SpringBrowserlessTest {
    @Autowired
    TestAccounts given;

    @Autowired
    OrganisationDirectory organisations;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    void theAdministratorInvitesATutorAndSeesTheLinkOnce() {
        var company = given.organisation(Role.HOST_TUTOR);
        var name = "prova-" + Ids.opaque().toString().substring(0, 13);
        navigate(MembershipsView.class);
        press("Invita");
        field("Nome utente").setValue(name);
        field("Nome da mostrare (vuoto per chi fa il tirocinio)").setValue("Tutor di prova");
        choice().setValue(new OrganisationDirectory.Choice(
                company, organisations.nameOf(company).orElseThrow()));
        @SuppressWarnings("unchecked")
        Select<String> role = find(Select.class).withCaption("Ruolo").single();
        role.setValue(Role.HOST_TUTOR);
        find(Button.class).withText("Invita").all().getLast().click();
        assertThat(field("Collegamento").getValue()).contains("/invito/");
        press("L’ho copiato");
        field("Cerca una persona").setValue(name);
        assertThat(find(WorkRow.class).single().getElement().getTextRecursively())
                .contains(name, "Tutor di prova");
    }

    @Test
    @UseCase("UC-80")
    void anInvitationThatWasNotSentIsOfferedBack() {
        var company = given.organisation(Role.HOST_TUTOR);
        var name = "prova-" + Ids.opaque().toString().substring(0, 13);
        navigate(MembershipsView.class);
        press("Invita");
        choice().setValue(new OrganisationDirectory.Choice(
                company, organisations.nameOf(company).orElseThrow()));
        test(field("Nome utente")).setValue(name);
        navigate(MembershipsView.class);
        find(Button.class).withText("Invita").all().getFirst().click();
        var dialog = find(InviteDialog.class).all().getLast();
        test(find(Button.class, dialog).withText("Riprendi da lì").single()).click();
        assertThat(find(TextField.class, dialog)
                        .withCaption("Nome utente")
                        .single()
                        .getValue())
                .isEqualTo(name);
        assertThat(find(ComboBox.class, dialog).single().getValue())
                .isEqualTo(new OrganisationDirectory.Choice(
                        company, organisations.nameOf(company).orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisationDirectory.Choice> choice() {
        return find(ComboBox.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
