package it.florwork.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.progress.CardFocus;
import it.florwork.progress.FocusPathway;
import it.florwork.progress.FocusRow;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table is everybody's: what a test adds begins long after the others' days. */
@PortalTest
@ViewPackages(classes = CardFocusView.class)
@As("admin")
@UseCase("UC-123")
class CardFocusViewTest extends SpringBrowserlessTest {
    private static final LocalDate FIRST = LocalDate.of(2093, 1, 5);
    private static final SkillCode INITIATIVE = new SkillCode("initiative");

    @Autowired
    CardFocus focus;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private Viewer administrator;

    @BeforeEach
    void inItalian() {
        administrator = accounts.fresh(Role.ADMINISTRATOR);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void asBefore() {
        clock.returnToPresent();
        database.sql("delete from card_focus where valid_from >= '2090-01-01'").update();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorLetsASkillBeginAndEnd() {
        assertThat(Statements.queriesDuring(() -> UI.getCurrent().navigate(CardFocusView.class)))
                .hasSizeLessThanOrEqualTo(3); // the rows, and what was left in the form
        assertThat(rows()).anyMatch(row -> row.startsWith("Iniziativa") && row.contains("Vale oggi"));
        var before = rows().size();
        test(find(Button.class).withText("Aggiungi").single()).click();
        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        ((Select<FocusPathway>) find(Select.class).single()).setValue(FocusPathway.LAB);
        ((ComboBox<Skill>) find(ComboBox.class).single()).setValue(vocabulary.skill(INITIATIVE));
        find(DatePicker.class).single().setValue(FIRST);
        test(find(Button.class).withText("Aggiungi").single()).click();
        assertThat(rows()).hasSize(before + 1).anyMatch(row -> row.contains("2093") && row.contains("Non vale oggi"));
        test(find(Button.class).withAttribute("aria-label", "Togli: Iniziativa").single())
                .click();
        assertThat(rows()).hasSize(before);
    }

    @Test
    void oneThatCountsEndsOnADay() {
        add(FIRST);
        clock.travelTo(FIRST.plusDays(1).atTime(9, 0).atZone(clock.getZone()).toInstant());
        UI.getCurrent().navigate(CardFocusView.class);
        var end = find(Button.class)
                .withAttribute("aria-label", "Termina: Iniziativa")
                .all();
        test(end.getLast()).click();
        var dialog = find(Dialog.class).single();
        find(DatePicker.class, dialog).single().setValue(FIRST.plusDays(6));
        test(find(Button.class, dialog).withText("Salva la fine").single()).click();
        assertThat(added().validity().lastDay()).isEqualTo(FIRST.plusDays(6));
        assertThatThrownBy(() -> ActAs.run(administrator, () -> focus.remove(added())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.error.focusBegun");
    }

    @Test
    void whatHasNotBegunIsTakenBackOnce() {
        add(FIRST);
        var row = added();
        ActAs.run(administrator, () -> focus.remove(row));
        assertThatThrownBy(() -> ActAs.run(administrator, () -> focus.remove(row)))
                .isInstanceOf(NotFound.class);
        add(FIRST);
    }

    @Test
    void whatIsOverStaysAndTwiceIsRefused() {
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> add(today))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.error.focusNotAhead");
        add(FIRST);
        assertThatThrownBy(() -> add(FIRST.plusYears(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.error.focusThere");
        var row = added();
        assertThatThrownBy(() -> end(row, today.minusDays(1))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> end(row, FIRST.minusDays(1))).isInstanceOf(NotFound.class);
        end(row, FIRST);
        assertThatThrownBy(() -> end(row, FIRST.plusDays(1))).isInstanceOf(NotFound.class);
        add(FIRST.plusDays(1));
    }

    private void add(LocalDate from) {
        ActAs.run(administrator, () -> focus.add(FocusPathway.LAB, INITIATIVE, false, from));
    }

    private void end(FocusRow row, LocalDate lastDay) {
        ActAs.run(administrator, () -> focus.end(row, lastDay));
    }

    private FocusRow added() {
        return ActAs.call(administrator, focus::rows).stream()
                .filter(row -> row.pathway() == FocusPathway.LAB && row.skill().equals(INITIATIVE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return find(WorkRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
