package it.florwork.candidate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Erasures;
import it.florwork.candidate.HoldReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPeople.Person;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = PersonView.class)
@As("operator")
@UseCase("UC-128")
class ErasuresViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CandidateService candidates;

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void fromThePersonsOwnPageToNothingLeft() {
        var person = given.inCharge();
        as(person.account());
        navigate(WhoSawView.class);
        press("Chiedi di cancellare i tuoi dati");
        confirm("Chiedi di cancellare i tuoi dati");
        assertThat(page()).contains("Chiesta dalla persona il", "rispondere entro il", "Ci ho ripensato");

        as(person.operator());
        navigate(ErasuresView.class);
        assertThat(row(person).getElement().getTextRecursively())
                .contains("Il percorso è ancora aperto")
                .doesNotContain(person.identity().lastName());
        pressIn(person, "Accogli la richiesta");
        confirm("Accogli la richiesta");
        ActAs.run(
                person.operator(),
                () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, LocalDate.now(clock)));

        as(accounts.fresh(Role.DPO));
        navigate(ErasuresView.class);
        pressIn(person, "Ferma per legge");
        reason().setValue(HoldReason.INSPECTION);
        confirm("Ferma per legge");
        assertThat(row(person).getElement().getTextRecursively())
                .contains("Fermata per legge")
                .doesNotContain("Cancella per sempre");
        pressIn(person, "Togli il blocco");
        confirm("Togli il blocco");

        as(accounts.fresh(Role.OPERATOR));
        navigate(ErasuresView.class);
        pressIn(person, "Cancella per sempre");
        confirm("Cancella per sempre");
        assertThat(find(StepDialog.class).single().isOpened())
                .as("without the code typed by hand")
                .isTrue();
        find(TextField.class, find(StepDialog.class).single()).single().setValue(code(person));
        confirm("Cancella per sempre");
        pressIn(person, "Conta che cosa resta");
        assertThat(row(person).getElement().getTextRecursively())
                .contains("Nome, contatti, condizioni: 0", "Appunti dei colloqui: 0", "Registri firmati su carta: 0");

        navigate(PersonView.class, Map.of("person", person.id().toString()));
        assertThat(page())
                .contains("Cancellata il", "Chi era questa persona non si può più sapere")
                .doesNotContain(person.identity().lastName());
    }

    private void as(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String code(Person person) {
        return database.sql("select code_name from candidate where id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    private WorkRow row(Person person) {
        return find(WorkRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains(code(person)))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void pressIn(Person person, String words) {
        test(find(Button.class, (Component) row(person)).withText(words).single())
                .click();
    }

    private void confirm(String words) {
        test(find(Button.class, find(StepDialog.class).single()).withText(words).single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private Select<HoldReason> reason() {
        return find(Select.class, find(StepDialog.class).single()).single();
    }
}
