package it.florwork.placement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.TrainingProjects;
import it.florwork.rules.Regime;
import it.florwork.testing.As;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = ProjectView.class)
@As("operator")
class ProjectViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenPlacements given;

    @Autowired
    TrainingProjects projects;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    @UseCase("UC-85")
    void anOperatorWritesTwoGoalsAndHearsWhatIsMissing() {
        var placement = given.made(Regime.TE);
        UI.getCurrent().navigate("placements/" + placement.id());
        assertThat(shown()).contains("non è ancora scritto", "Scrivi il progetto");
        UI.getCurrent().navigate("internships/" + placement.id() + "/project/edit");
        find(TextArea.class).atIndex(1).setValue("Annaffiare.");
        press("Salva il progetto");
        var editors = find(GoalEditor.class).all();
        assertThat(editors).hasSize(2);
        for (var editor : editors) {
            assertThat(find(TextField.class, editor).atIndex(1).isInvalid()).isTrue();
            find(TextField.class, editor).atIndex(1).setValue("Annaffiare da solo");
            find(TextArea.class, editor).atIndex(1).setValue("Tre giorni di fila");
            level(editor, 3);
        }
        press("Aggiungi un obiettivo"); // left empty, it is none
        press("Salva il progetto");
        assertThat(ActAs.call(
                        placement.match().operator(),
                        () -> projects.of(placement.id()).latest().orElseThrow().goals()))
                .hasSize(2)
                .extracting(PlannedGoal::targetLevel)
                .containsOnly(3);
        assertThat(shown()).contains("Versione 1", "senza aiuto", "Manca la firma: Promotore, Azienda, Persona");
    }

    @Test
    @UseCase("UC-86")
    void theTraineeReadsAndSignsAndTheEvaluatorOnlyReads() {
        var placement = given.made(Regime.TE);
        ActAs.run(
                placement.match().operator(),
                () -> projects.write(placement.id(), TrainingProjects.UNWRITTEN, GivenPlacements.project()));
        signIn(placement.match().person().account());
        UI.getCurrent().navigate("internships/" + placement.id());
        assertThat(shown()).contains("Annaffiare da solo", "Leggi e firma");
        UI.getCurrent().navigate("internships/" + placement.id() + "/project");
        assertThat(shown()).contains("Tre giorni di fila senza aiuto").doesNotContain("Firmato su carta");
        press("Ho letto e firmo");
        assertThat(find(Button.class).withText("Ho letto e firmo").exists()).isFalse();
        assertThat(shown()).contains("Nel portale, il ");
        signIn(accounts.fresh(Role.EVALUATOR));
        UI.getCurrent().navigate("internships/" + placement.id() + "/project");
        assertThat(shown()).contains("T-", "Annaffiare da solo").doesNotContain("Scrivi", "firmo", "Approva");
    }

    @Test
    @UseCase("UC-85")
    void whatWasTypedIsOfferedBack() {
        var placement = given.made(Regime.TE);
        UI.getCurrent().navigate("internships/" + placement.id() + "/project/edit");
        test(find(TextArea.class).atIndex(1)).setValue("Annaffiare le serre");
        UI.getCurrent().navigate("placements/" + placement.id());
        UI.getCurrent().navigate("internships/" + placement.id() + "/project/edit");
        press("Riprendi da lì");
        assertThat(find(TextArea.class).atIndex(1).getValue()).isEqualTo("Annaffiare le serre");
    }

    @SuppressWarnings("unchecked")
    private void level(GoalEditor editor, int level) {
        ((Select<Integer>) find(Select.class, editor).single()).setValue(level);
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private static String shown() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + String.join(
                        " ", component.getChildren().map(ProjectViewTest::text).toList());
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
