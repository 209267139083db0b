package it.florwork.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.candidate.Assessments;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MatchingService;
import it.florwork.rules.Regime;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = MatchView.class)
@As("operator")
class MatchViewsTest extends SpringBrowserlessTest {
    @Autowired
    GivenMatches given;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenPeople people;

    @Autowired
    Assessments assessments;

    @Autowired
    MatchCatalogue catalogue;

    @Autowired
    MatchingService matching;

    @Autowired
    Vocabulary vocabulary;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    @UseCase("UC-20")
    void anOperatorReadsWhoFitsAndWhyAndProposes() {
        var company = needs.company();
        var opening = needs.published(
                company,
                needs.gardenHelper(company.site(), company.tutor().user(), 1, GivenNeeds.MORNINGS, Set.of(Regime.TE)));
        var person = given.gardener();
        people.assessed();
        var section = new PeopleSection(opening, matching, vocabulary);
        UI.getCurrent().add(section);
        assertThat(find(StatusBadge.class, section).all())
                .extracting(MatchViewsTest::words)
                .contains("Sì: Tutte le 5 mattine", "Sì: 30 minuti di viaggio", "Sì: Italiano B1")
                .contains("No: Non sa ancora: " + vocabulary.label(new SkillCode("raking"), Locale.ITALIAN));
        var row = find(WorkRow.class, section).all().stream()
                .filter(one -> words(one).contains(codeOf(person)))
                .findFirst()
                .orElseThrow();
        test(find(Button.class, row).withText("Proponi").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo(codeOf(person));
    }

    @Test
    @UseCase("UC-21")
    void theNextStepStandsInPlaceAndTheApprovalAsksOnce() {
        var match = given.talked(given.proposed(Regime.TIS));
        UI.getCurrent().navigate("matches/" + match.id());
        press("Approva " + codeOf(match.person()));
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(status(match)).isEqualTo(MatchStatus.APPROVED);
        assertThat(find(Button.class).withTextContaining("Approva").exists()).isFalse();
    }

    @Test
    @UseCase("UC-80")
    void thePapersOfAnObservationAreOfferedBackUntilItIsAgreed() {
        var match = given.talked(given.proposed(Regime.TIS));
        observe(match);
        test(find(TextField.class).withCaption("Numero dell’atto firmato").single())
                .setValue("A-12");
        observe(match);
        var dialog = find(ObservationDialog.class).all().getLast();
        assertThat(find(TextField.class, dialog)
                        .withCaption("Numero dell’atto firmato")
                        .single()
                        .getValue())
                .isEmpty();
        test(find(Button.class, dialog).withText("Riprendi da lì").single()).click();
        assertThat(find(TextField.class, dialog)
                        .withCaption("Numero dell’atto firmato")
                        .single()
                        .getValue())
                .isEqualTo("A-12");
    }

    private void observe(GivenMatches.Given match) {
        UI.getCurrent().navigate("matches/" + match.id());
        test(find(Button.class).withText("Giorni di osservazione").all().getFirst())
                .click();
    }

    @Test
    void theListReadsItsPageInTwoQueries() {
        given.proposed(Regime.TE);
        assertThat(Statements.queriesDuring(() -> UI.getCurrent().navigate(MatchListView.class)))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(find(WorkRow.class).all()).isNotEmpty();
    }

    @Test
    @UseCase("UC-21")
    void aCaseManagerAgreesOrSaysWhyNot() {
        var match = given.selected(given.proposed(Regime.TIS));
        signIn(match.person().caseManager());
        UI.getCurrent().navigate(AgreementsView.class);
        press("Non adesso");
        var dialog = find(ReasonDialog.class).single();
        test(find(Button.class, dialog).withText("Non adesso").single()).click();
        assertThat(status(match)).isEqualTo(MatchStatus.SELECTED);
        choose(dialog, MatchReason.ANOTHER_WAY_AGREED);
        test(find(Button.class, dialog).withText("Non adesso").single()).click();
        assertThat(status(match)).isEqualTo(MatchStatus.WITHDRAWN);

        var other = given.selected(given.proposed(Regime.TIS));
        signIn(other.person().caseManager());
        UI.getCurrent().navigate(AgreementsView.class);
        press("Sono d’accordo");
        assertThat(status(other)).isEqualTo(MatchStatus.CASE_MANAGER_OK);
    }

    @Test
    @UseCase("UC-22")
    void aPersonSaysYesAndChangesTheirMind() {
        var match = given.asked(given.proposed(Regime.TE));
        signIn(match.person().account());
        UI.getCurrent().navigate(MyChoicesView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("C’è un posto per te. Che cosa ne dici?");
        press("Sì, mi interessa");
        assertThat(status(match)).isEqualTo(MatchStatus.CANDIDATE_OK);
        press("Ho cambiato idea");
        assertThat(status(match)).isEqualTo(MatchStatus.WITHDRAWN);
    }

    @Test
    @UseCase("UC-23")
    void aCompanyReadsABlindProfileAndAnswers() {
        var match = given.presented(given.proposed(Regime.TIS));
        var code = given.code(match);
        signIn(match.company().contact());
        UI.getCurrent().navigate("presented/" + code);
        assertThat(words(find(PresentedView.class).single()))
                .contains("Profilo " + code.toString().substring(0, 4).toUpperCase(Locale.ROOT))
                .doesNotContain(codeOf(match.person()))
                .doesNotContain(match.person().identity().firstName());
        press("Incontriamoci");
        assertThat(status(match)).isEqualTo(MatchStatus.INTEREST);
        assertThat(find(Button.class).withText("Incontriamoci").exists()).isFalse();
    }

    private static void choose(ReasonDialog dialog, MatchReason reason) {
        dialog.getChildren()
                .flatMap(MatchViewsTest::all)
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .ifPresent(group -> select(group, reason));
    }

    @SuppressWarnings("unchecked")
    private static void select(Component group, MatchReason reason) {
        ((RadioButtonGroup<MatchReason>) group).setValue(reason);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(MatchViewsTest::all));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private MatchStatus status(GivenMatches.Given match) {
        return ActAs.call(match.operator(), () -> catalogue.detail(match.id()))
                .row()
                .status();
    }

    private String codeOf(GivenPeople.Person person) {
        return ActAs.call(person.operator(), () -> assessments.profile(person.id()))
                .codeName();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void signIn(Viewer viewer) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ViewerAuthentication(viewer));
        SecurityContextHolder.setContext(context);
    }
}
