package it.florwork.pocket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.candidate.People;
import it.florwork.candidate.PersonDetail;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-140")
class CardOfPersonTest extends SpringBrowserlessTest {
    @Autowired
    CardOfPerson section;

    @Autowired
    Referrals referrals;

    @Autowired
    People people;

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts staff;

    @BeforeEach
    void italian() {
        UI.getCurrentOrThrow().setLocale(Locale.ITALIAN);
    }

    @Test
    @As("operator")
    void anOperatorPreparesACardAndReadsOutACode() {
        var person = somebody();
        show(person);
        assertThat(text()).contains("Nessuna tessera");
        press("Prepara una tessera");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Tessera pronta");
        press("Fatto");
        assertThat(text()).contains("non ancora usata");
        press("Crea un codice da leggere a voce");
        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Codice")
                        .single()
                        .getValue())
                .matches("\\d{5} \\d{5}");
    }

    @Test
    @As("operator")
    void aSecondCardIsAskedAboutFirst() {
        var person = somebody();
        show(person);
        press("Prepara una tessera");
        press("Fatto");
        press("Prepara una tessera");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("non vale più");
    }

    @Test
    @As("casemanager")
    void nobodyElseSeesIt() {
        var person = somebody();
        assertThat(section.forPerson(person, () -> {}).getElement().getTextRecursively())
                .isEmpty();
    }

    private PersonDetail somebody() {
        var id = ActAs.call(
                        staff.fresh(Role.CASE_MANAGER),
                        () -> referrals.refer(new ReferPerson(given.somebody(), "Firenze")))
                .id();
        return ActAs.call(staff.named("operator"), () -> people.person(id));
    }

    private void show(PersonDetail person) {
        var ui = UI.getCurrentOrThrow();
        ui.removeAll();
        ui.add(section.forPerson(person, () -> show(person)));
    }

    private String text() {
        return UI.getCurrentOrThrow().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
