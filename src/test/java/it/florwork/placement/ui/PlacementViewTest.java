package it.florwork.placement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Colleague;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.Assignments;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.placement.PlacementStatus;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = PlacementView.class)
@As("operator")
class PlacementViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenPlacements given;

    @Autowired
    GivenMatches matches;

    @Autowired
    PlacementCatalogue catalogue;

    @Autowired
    Assignments assignments;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    @UseCase("UC-25")
    void anApprovedMatchBecomesAnInternshipInOneForm() {
        var match = matches.approved(Regime.TE);
        UI.getCurrent().navigate("placements/from/" + match.id());
        press("Crea il tirocinio");
        assertThat(find(StatusBadge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .contains("In verifica", "Da confermare", "Blocca", "A posto");
    }

    @Test
    @UseCase("UC-26")
    void aTickWantsANumberAndADate() {
        var placement = given.made(Regime.TE);
        UI.getCurrent().navigate("placements/" + placement.id());
        int open = find(Button.class).withText("Conferma").all().size();
        test(find(Button.class).withText("Conferma").atIndex(1)).click();
        var dialog = find(TickDialog.class).single();
        test(find(Button.class, dialog).withText("Conferma").single()).click();
        assertThat(find(TextField.class, dialog).single().isInvalid()).isTrue();
        test(find(TextField.class, dialog).single()).setValue("INAIL 42");
        find(DatePicker.class, dialog).single().setValue(LocalDate.now(clock));
        test(find(Button.class, dialog).withText("Conferma").single()).click();
        assertThat(find(Button.class).withText("Conferma").all()).hasSize(open - 1);
    }

    @Test
    @UseCase("UC-27")
    void readyAndBegunInTwoPresses() {
        var placement = given.ticked(given.made(Regime.TIS));
        UI.getCurrent().navigate("placements/" + placement.id());
        press("Segna come pronto");
        press("Inizia oggi");
        assertThat(ActAs.call(placement.match().operator(), () -> catalogue.detail(placement.id()))
                        .row()
                        .status())
                .isEqualTo(PlacementStatus.ACTIVE);
    }

    @Test
    @UseCase("UC-27")
    void aSecondTutorOfTheHostFollowsItForSomeDays() {
        var placement = given.active(Regime.TE);
        var another = accounts.fresh(
                Role.HOST_TUTOR, placement.match().company().tutor().organisation());
        UI.getCurrent().navigate("placements/" + placement.id());
        press("Assegna un tutor aziendale");
        var dialog = find(StepDialog.class).single();
        @SuppressWarnings("unchecked")
        Select<Colleague> who = find(Select.class, dialog).single();
        who.setValue(who.getListDataView()
                .getItems()
                .filter(one -> one.user().equals(another.user()))
                .findFirst()
                .orElseThrow());
        test(find(Button.class, dialog).withText("Assegna un tutor aziendale").single())
                .click();
        var today = LocalDate.now(clock);
        assertThat(ActAs.call(
                        placement.match().operator(),
                        () -> assignments.tutorsOf(placement.id().engagement(), today)))
                .contains(another.user(), placement.match().company().tutor().user());
    }

    @Test
    void nobodyOfAnotherHostAndNoDayOutsideThePlan() {
        var placement = given.active(Regime.TE);
        var elsewhere = accounts.fresh(Role.HOST_TUTOR).user();
        var own = placement.match().company().tutor().user();
        assertThatThrownBy(() -> assign(placement, elsewhere, placement.period()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("hostTutorElsewhere");
        assertThatThrownBy(() -> assign(
                        placement,
                        own,
                        Period.of(
                                placement.period().lastDay(),
                                placement.period().lastDay().plusDays(1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("tutorOutside");
    }

    private void assign(GivenPlacements.Given placement, UserId tutor, Period days) {
        ActAs.run(
                placement.match().operator(),
                () -> assignments.assign(
                        tutor,
                        AssignmentKind.HOST_TUTOR,
                        new OfEngagement(
                                placement.id().engagement(), placement.match().candidate()),
                        days));
    }

    @Test
    void theListReadsItsPageInTwoQueries() {
        given.made(Regime.TE);
        assertThat(Statements.queriesDuring(() -> UI.getCurrent().navigate(PlacementListView.class)))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(find(WorkRow.class).all()).isNotEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("Tirocini");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
