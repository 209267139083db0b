package it.florwork.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.rules.RuleBook;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ViewPackages(classes = RuleListView.class)
@As("admin")
class RuleListViewTest extends SpringBrowserlessTest {
    @Autowired
    RuleBook book;

    @Autowired
    JdbcClient database;

    /** The other tests go on under the rules of the migrations. */
    @AfterEach
    void asBefore() {
        database.sql("delete from rule where legal_source = 'Delibera di prova'")
                .update();
        database.sql("update rule set valid_to = '9999-12-31' where valid_to between '2059-12-31' and '2060-01-01'")
                .update();
        book.readAnew();
    }

    @Test
    void anAdministratorGivesANewFigureFromADay() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        assertThat(Statements.queriesDuring(() -> UI.getCurrent().navigate(RuleListView.class)))
                .hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Regole");
        var panel = find(Panel.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains("Indennità massima"))
                .findFirst()
                .orElseThrow();
        int rows = find(WorkRow.class, panel).all().size();
        test(find(Button.class, panel).withText("Nuovo valore").atIndex(1)).click();
        var dialog = find(ChangeRuleDialog.class).single();
        test(find(Button.class, dialog).withText("Nuovo valore").single()).click();
        assertThat(find(TextField.class, dialog).single().isInvalid()).isTrue();
        find(IntegerField.class, dialog).single().setValue(52_000);
        find(DatePicker.class, dialog).single().setValue(LocalDate.of(2060, 1, 1));
        test(find(TextField.class, dialog).single()).setValue("Delibera di prova");
        test(find(Button.class, dialog).withText("Nuovo valore").single()).click();
        var changed = find(Panel.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains("Indennità massima"))
                .findFirst()
                .orElseThrow();
        assertThat(find(WorkRow.class, changed).all()).hasSize(rows + 1);
    }

    @Test
    void sourcesAreReadInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.UK);
        UI.getCurrent().navigate(RuleListView.class);
        var read = find(WorkRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
        assertThat(read).anyMatch(text -> text.contains("Decision of the project"));
        assertThat(read).noneMatch(text -> text.contains("Scelta del progetto"));
    }
}
