package it.florwork.candidate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.PersonRow;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.casework.Assignments;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationRow;
import it.florwork.company.OrganisationService;
import it.florwork.company.SiteData;
import it.florwork.company.SiteId;
import it.florwork.rules.Region;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = GroupView.class)
@As("operator")
class GroupViewsTest extends SpringBrowserlessTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Pathways pathways;

    @Autowired
    Assignments assignments;

    @Autowired
    OrganisationService organisations;

    @Autowired
    CompanyService companies;

    @Autowired
    Clock clock;

    LocalDate today;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        today = LocalDate.now(clock);
    }

    @Test
    @UseCase("UC-14")
    void anOperatorOpensAGroupAtACooperativesSite() {
        var cooperative = accounts.organisation(Role.PATH_TUTOR);
        ActAs.run(
                Viewer.system("test"),
                () -> organisations.addSite(
                        SiteId.next(),
                        cooperative,
                        new SiteData(
                                "Laboratorio",
                                "Via dei Vasi 12",
                                "Firenze",
                                MonthDay.of(6, 24),
                                "81.30",
                                9,
                                today,
                                Region.OF_THE_PROJECT)));
        navigate(OpenGroupView.class);
        press("Apri il gruppo");
        assertThat(field(Select.class, "Che gruppo è").isInvalid()).isTrue();
        assertThat(field(IntegerField.class, "Posti").getErrorMessage()).isEqualTo("Serve anche questo dato.");
        kind().setValue(PathwayKind.JOLLY);
        test(field(TextField.class, "Come si chiama")).setValue("Gruppo del parco");
        provider()
                .setValue(provider()
                        .getListDataView()
                        .getItems()
                        .filter(row -> row.id().equals(cooperative))
                        .findFirst()
                        .orElseThrow());
        find(WeekEditor.class).single().setValue(WeeklyTimetable.daily(9 * 60, 12 * 60, DayOfWeek.MONDAY));
        field(DatePicker.class, "Primo giorno").setValue(today);
        field(DatePicker.class, "Ultimo giorno").setValue(today.minusDays(1));
        field(IntegerField.class, "Posti").setValue(9);
        press("Apri il gruppo");
        assertThat(field(DatePicker.class, "Ultimo giorno").getErrorMessage())
                .startsWith("L’ultimo giorno viene prima");
        field(DatePicker.class, "Ultimo giorno").setValue(today.plusMonths(2));
        press("Apri il gruppo");
        var address = UI.getCurrent().getActiveViewLocation().getPath();
        var group = ActAs.call(
                accounts.named("operator"),
                () -> pathways.group(new GroupId(UUID.fromString(address.substring("groups/".length())))));
        assertThat(group.provider()).isEqualTo(cooperative);
        assertThat(group.siteName()).isEqualTo("Laboratorio");
        assertThat(group.places()).isEqualTo(9);
        assertThat(find(H1.class).single().getText()).isEqualTo("Gruppo del parco");
    }

    @Test
    @UseCase("UC-14")
    void anOperatorEnrolsAPersonFromTo() {
        var group = given.group(PathwayKind.LAB);
        var person = given.inCharge();
        open(group);
        press("Iscrivi una persona");
        pressInDialog("Iscrivi una persona");
        assertThat(who().isInvalid()).isTrue();
        var code = ActAs.call(accounts.named("operator"), () -> codeOf(person));
        who().setValue(code);
        field(DatePicker.class, "Fino al").setValue(today.plusDays(20));
        pressInDialog("Iscrivi una persona");
        assertThat(ActAs.call(accounts.named("operator"), () -> pathways.members(group)))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.candidate()).isEqualTo(person.id());
                    assertThat(member.period().lastDay()).isEqualTo(today.plusDays(20));
                });
        assertThat(find(WorkRow.class).all()).hasSize(1);
    }

    @Test
    void aRefusalLeavesTheDialogOpenWithWhatWasChosen() {
        var group = given.group(PathwayKind.LAB, 1);
        given.enrolled(given.inCharge(), group);
        var late = given.inCharge();
        open(group);
        press("Iscrivi una persona");
        who().setValue(ActAs.call(accounts.named("operator"), () -> codeOf(late)));
        assertThatThrownBy(() -> pressInDialog("Iscrivi una persona"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("candidate.error.groupFull"));
        assertThat(find(StepDialog.class).single().isOpened()).isTrue();
        assertThat(who().getValue().id()).isEqualTo(late.id());
    }

    @Test
    @UseCase("UC-14")
    void anEnrolmentIsEndedWithItsOutcome() {
        var group = given.group(PathwayKind.LAB);
        given.enrolled(given.inCharge(), group);
        open(group);
        press("Chiudi l’iscrizione");
        pressInDialog("Chiudi l’iscrizione");
        assertThat(field(Select.class, "Come è finita").isInvalid()).isTrue();
        outcome().setValue(EnrolmentOutcome.COMPLETED);
        pressInDialog("Chiudi l’iscrizione");
        assertThat(ActAs.call(accounts.named("operator"), () -> pathways.members(group)))
                .extracting(member -> member.outcome())
                .containsExactly(EnrolmentOutcome.COMPLETED);
    }

    @Test
    @UseCase("UC-14")
    void aTutorOfTheCooperativeIsAssignedFromTo() {
        var group = given.group(PathwayKind.JOLLY);
        var tutor = given.tutorOf(group);
        accounts.fresh(Role.PATH_TUTOR);
        open(group);
        press("Assegna un tutor");
        var offered = tutors().getListDataView().getItems().toList();
        assertThat(offered)
                .singleElement()
                .satisfies(one -> assertThat(one.user()).isEqualTo(tutor.user()));
        tutors().setValue(offered.getFirst());
        field(DatePicker.class, "Fino al").setValue(today.plusDays(40));
        pressInDialog("Assegna un tutor");
        var operator = accounts.named("operator");
        assertThat(ActAs.call(operator, () -> assignments.of(new OfGroup(group))))
                .singleElement()
                .satisfies(row -> assertThat(row.period().lastDay()).isEqualTo(today.plusDays(40)));
        test(find(Button.class).all().stream()
                        .filter(button -> "Cambia l’ultimo giorno"
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        field(DatePicker.class, "Ultimo giorno").setValue(today.plusDays(2));
        pressInDialog("Cambia l’ultimo giorno");
        assertThat(ActAs.call(operator, () -> assignments.of(new OfGroup(group)))
                        .getFirst()
                        .period()
                        .lastDay())
                .isEqualTo(today.plusDays(2));
    }

    @Test
    void theListIsTwoQueriesAndAGroupsPageHasNoneForEachMember() {
        var group = given.group(PathwayKind.JOLLY);
        given.enrolled(given.inCharge(), group);
        assertThat(Statements.queriesDuring(() -> navigate(GroupListView.class)))
                .hasSizeLessThanOrEqualTo(3);
        int one = Statements.queriesDuring(() -> open(group)).size();
        given.enrolled(given.inCharge(), group);
        given.enrolled(given.inCharge(), group);
        assertThat(Statements.queriesDuring(() -> open(group))).hasSize(one);
    }

    private PersonRow codeOf(GivenPeople.Person person) {
        return who().getGenericDataView()
                .getItems()
                .filter(row -> row.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private void open(GroupId group) {
        navigate(GroupView.class, Map.of("group", group.toString()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonRow> who() {
        return (ComboBox<PersonRow>) find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<PathwayKind> kind() {
        return field(Select.class, "Che gruppo è");
    }

    @SuppressWarnings("unchecked")
    private Select<OrganisationRow> provider() {
        return field(Select.class, "Cooperativa");
    }

    @SuppressWarnings("unchecked")
    private Select<EnrolmentOutcome> outcome() {
        return field(Select.class, "Come è finita");
    }

    @SuppressWarnings("unchecked")
    private Select<it.florwork.access.Colleague> tutors() {
        return field(Select.class, "Chi");
    }

    private <C extends AbstractField<?, ?>> C field(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(one -> label.equals(one.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    private void pressInDialog(String words) {
        test(find(Button.class, find(StepDialog.class).single()).withText(words).single())
                .click();
    }
}
