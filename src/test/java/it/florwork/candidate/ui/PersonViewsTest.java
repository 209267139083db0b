package it.florwork.candidate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.candidate.AssessPerson;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.Flags;
import it.florwork.candidate.Identities;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.People;
import it.florwork.candidate.PeopleFilter;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.ItalianLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@ViewPackages(classes = PersonView.class)
@As("operator")
class PersonViewsTest extends SpringBrowserlessTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    People people;

    @Autowired
    Identities identities;

    @Autowired
    CandidateService candidates;

    @Autowired
    Assessments assessments;

    @Autowired
    Flags flags;

    @Autowired
    Contacts contacts;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Clock clock;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    @As("casemanager")
    @UseCase("UC-10")
    void aCaseManagerRefersAPersonInFiveFields() {
        var somebody = given.somebody();
        navigate(ReferView.class);
        write("Nome", somebody.firstName());
        write("Cognome", somebody.lastName());
        write("Codice fiscale", "XXXYYY80A01D612A");
        write("Comune dove vive", "Firenze");
        press("Segnala");
        assertThat(field("Codice fiscale").getErrorMessage()).startsWith("Il codice fiscale non torna");
        assertThat(field("Nome").getValue()).isEqualTo(somebody.firstName());
        write("Codice fiscale", somebody.taxCode().value());
        press("Segnala");
        var address = UI.getCurrent().getActiveViewLocation().getPath();
        var id = new CandidateId(UUID.fromString(address.substring("my-people/".length())));
        var person = ActAs.call(accounts.named("casemanager"), () -> people.person(id));
        assertThat(person.status()).isEqualTo(CandidateStatus.REFERRED);
        assertThat(find(H1.class).single().getText()).isEqualTo(person.codeName());
    }

    @Test
    @As("casemanager")
    @UseCase("UC-10")
    void aCaseManagerIsToldThatAPersonWasKnownUnderOtherData() {
        var person = given.referred();
        ActAs.run(
                person.operator(),
                () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, LocalDate.now(clock)));
        navigate(ReferView.class);
        write("Nome", "Provina");
        write("Cognome", person.identity().lastName());
        write("Codice fiscale", person.identity().taxCode().value());
        write("Comune dove vive", "Firenze");
        press("Segnala");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("my-people/" + person.id());
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Questa persona era già nota, con altri dati");
    }

    @Test
    @UseCase("UC-11")
    void anOperatorFindsAPersonByNameAndLeadsThemToTheNextStage() {
        var person = given.referred();
        UI.getCurrent()
                .navigate(
                        PeopleView.class,
                        QueryParameters.simple(Map.of("q", person.identity().lastName(), "status", "")));
        assertThat(find(WorkRow.class).all()).isNotEmpty();
        open(person.id());
        press("Registra il primo contatto");
        pressInDialog("Registra il primo contatto");
        assertThat(stage(person.id())).isEqualTo(CandidateStatus.CONTACTED);
        assertThat(find(Button.class).withText("Comincia la conoscenza").all()).hasSize(1);
    }

    @Test
    @UseCase("UC-11")
    void anOperatorCorrectsWhoAPersonIsAndIsWarnedOfADateOfBirthThatDisagrees() {
        var person = given.referred();
        open(person.id());
        press("Correggi i dati");
        var dialog = find(IdentityDialog.class).single();
        var warning = find(Div.class, dialog)
                .withCondition(text -> text.getText().startsWith("Il codice fiscale dice"))
                .all();
        assertThat(warning).isEmpty();
        find(DatePicker.class, dialog).single().setValue(LocalDate.of(1981, 2, 3));
        assertThat(find(Div.class, dialog)
                        .withCondition(text -> text.getText().startsWith("Il codice fiscale dice"))
                        .all())
                .hasSize(1);
        write("E-mail", "non torna");
        pressIn(dialog, "Salva");
        assertThat(field("E-mail").getErrorMessage()).startsWith("L’indirizzo e-mail non torna");
        write("E-mail", "Persona@Esempio.it");
        pressIn(dialog, "Salva");
        var identity = ActAs.call(person.operator(), () -> identities.of(person.id(), "test"));
        assertThat(identity.email()).isEqualTo(new EmailAddress("persona@esempio.it"));
        assertThat(identity.birthDate()).isEqualTo(LocalDate.of(1981, 2, 3));
        assertThat(find(StatusBadge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("Il codice fiscale dice un’altra data"));
    }

    private void pressIn(Component where, String words) {
        test(find(Button.class, where).withText(words).single()).click();
    }

    @Test
    @UseCase("UC-12")
    void theAssessmentIsSavedPieceByPiece() {
        var person = given.inCharge();
        open(person.id());
        test(find(IntegerField.class).single()).setValue(45);
        italian().setValue(ItalianLevel.A2);
        press("Salva");
        var content = ActAs.call(person.operator(), () -> assessments.card(person.id()))
                .content();
        assertThat(content.travelMinutes()).isEqualTo(45);
        assertThat(content.italian()).isEqualTo(ItalianLevel.A2);
    }

    @Test
    @UseCase("UC-80")
    void whatWasTypedOfAnAssessmentIsOfferedBackAndSaidToBeOlderThanTheCard() {
        var person = given.inCharge();
        open(person.id());
        test(find(IntegerField.class).single()).setValue(45);
        test(find(Checkbox.class)
                        .withCondition(box -> "Ha la patente".equals(box.getLabel()))
                        .single())
                .click();
        open(person.id());
        assertThat(find(IntegerField.class).single().getValue()).isNull();
        press("Riprendi da lì");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(45);
        ActAs.run(person.operator(), () -> {
            var card = assessments.card(person.id());
            var read = card.content();
            assessments.assess(
                    person.id(),
                    card.version(),
                    new AssessPerson(
                            read.availability(),
                            read.travelMinutes(),
                            "Scandicci",
                            read.italian(),
                            read.likesOutdoors(),
                            read.drivingLicence(),
                            read.regimes()));
        });
        open(person.id());
        assertThat(find(DraftBar.class).all())
                .anyMatch(bar -> bar.getElement().getTextRecursively().contains("Intanto qualcuno ha cambiato"));
        press("Riprendi da lì");
        press("Salva");
        var content = ActAs.call(person.operator(), () -> assessments.card(person.id()))
                .content();
        assertThat(content.travelMinutes()).isEqualTo(45);
        assertThat(content.drivingLicence()).isTrue();
        open(person.id());
        assertThat(find(Button.class).withText("Riprendi da lì").exists()).isFalse();
    }

    @Test
    @UseCase("UC-80")
    void whatWasTypedOfAnIdentityIsOfferedBackToItsAuthorAlone() {
        var person = given.referred();
        open(person.id());
        press("Correggi i dati");
        write("Cognome", "Non ancora salvato");
        open(person.id());
        press("Correggi i dati");
        var dialog = find(IdentityDialog.class).all().getLast();
        pressIn(dialog, "Riprendi da lì");
        var name = find(TextField.class, dialog)
                .withCondition(field -> "Cognome".equals(field.getLabel()))
                .single();
        assertThat(name.getValue()).isEqualTo("Non ancora salvato");
        ActAs.run(
                person.operator(),
                () -> assertThat(drafts.find("identity", person.id().toString()))
                        .isEmpty());
        pressIn(dialog, "Salva");
        assertThat(ActAs.call(person.operator(), () -> identities.of(person.id(), "test"))
                        .lastName())
                .isEqualTo("Non ancora salvato");
        assertThat(ActAs.call(
                        accounts.named("operator"),
                        () -> drafts.find("identity", person.id().toString())))
                .isEmpty();
    }

    @Test
    @UseCase("UC-10")
    @As("casemanager")
    void whatWasTypedOfAReferralIsKeptAndOfferedBack() {
        navigate(ReferView.class);
        write("Nome", "Prova");
        write("Comune dove vive", "Scandicci");
        navigate(MyPeopleView.class);
        navigate(ReferView.class);
        assertThat(field("Nome").getValue()).isEmpty();
        press("Riprendi da lì");
        assertThat(field("Nome").getValue()).isEqualTo("Prova");
        assertThat(field("Comune dove vive").getValue()).isEqualTo("Scandicci");
        var somebody = given.somebody();
        write("Cognome", somebody.lastName());
        write("Codice fiscale", somebody.taxCode().value());
        press("Segnala");
        navigate(ReferView.class);
        assertThat(find(Button.class).withText("Riprendi da lì").all()).isEmpty();
    }

    @Test
    @UseCase("UC-52")
    @As("casemanager")
    void theCaseManagerWritesAFlagWithItsExpiry() {
        var person = given.referred(accounts.named("casemanager"), given.somebody());
        var today = LocalDate.now(clock);
        navigate(MyPersonView.class, Map.of("person", person.id().toString()));
        test(find(Button.class).all().stream()
                        .filter(button ->
                                "Salva il dato".equals(button.getAriaLabel().orElse("")))
                        .toList()
                        .getLast())
                .click();
        var value = find(Select.class, find(StepDialog.class).single()).single();
        pressInDialog("Salva il dato");
        assertThat(value.isInvalid()).isTrue();
        setValue(value, FlagValue.YES);
        assertThatThrownBy(() -> pressInDialog("Salva il dato"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("candidate.error.permitWithoutExpiry"));
        find(DatePicker.class, find(StepDialog.class).single()).single().setValue(today.plusDays(9));
        pressInDialog("Salva il dato");
        assertThat(ActAs.call(accounts.named("casemanager"), () -> flags.of(person.id()))
                        .of(FlagKind.PERMIT))
                .contains(new Flag(FlagKind.PERMIT, FlagValue.YES, today.plusDays(9)));
        assertThat(find(StatusBadge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .contains("Fra 9 giorni");
    }

    @Test
    @UseCase("UC-50")
    void anOperatorFollowsAPersonAndNotesACall() {
        var person = given.inCharge();
        open(person.id());
        assertThat(find(Button.class).withText("Salva il contatto").all()).isEmpty();
        press("Da ora la seguo io");
        press("Salva il contatto");
        assertThat(find(Select.class).all().stream()
                        .filter(select -> "Come".equals(select.getLabel()))
                        .findFirst()
                        .orElseThrow()
                        .isInvalid())
                .isTrue();
        setValue(
                find(Select.class).all().stream()
                        .filter(select -> "Come".equals(select.getLabel()))
                        .findFirst()
                        .orElseThrow(),
                ContactKind.CALL);
        find(IntegerField.class).all().stream()
                .filter(number -> "Minuti".equals(number.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(15);
        find(TextArea.class).single().setValue("Risponde subito");
        press("Salva il contatto");
        assertThat(ActAs.call(accounts.named("operator"), () -> contacts.of(person.id(), 5)))
                .singleElement()
                .satisfies(contact -> assertThat(contact.note()).isEqualTo("Risponde subito"));
        assertThat(ActAs.call(person.caseManager(), () -> people.story(person.id())))
                .extracting(entry -> entry.textKey())
                .contains("casework.timeline.CALL");
    }

    @Test
    @UseCase("UC-52")
    void anOperatorChangesOnlyWhatTheCaseManagerHasSaid() {
        var person = given.inCharge();
        ActAs.run(accounts.named("operator"), () -> candidates.follow(person.id()));
        open(person.id());
        assertThat(flagButtons()).isEmpty();
        ActAs.run(
                person.caseManager(),
                () -> flags.set(person.id(), 0, new Flag(FlagKind.ADI, FlagValue.BEING_CHECKED, null)));
        open(person.id());
        assertThat(flagButtons()).hasSize(1);
    }

    private java.util.List<Button> flagButtons() {
        return find(Button.class).all().stream()
                .filter(button -> "Salva il dato".equals(button.getAriaLabel().orElse("")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void setValue(Select<?> select, Object value) {
        ((Select<Object>) select).setValue(value);
    }

    @Test
    void theListIsTwoQueriesForPeopleAndOneLookForNames() {
        given.referred();
        assertThat(Statements.queriesDuring(() -> navigate(PeopleView.class))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aPersonsPageTellsTheStory() {
        var person = given.inCharge();
        given.enrolled(person, given.group(PathwayKind.LAB));
        open(person.id());
        assertThat(ActAs.call(person.operator(), () -> people.story(person.id())))
                .extracting(entry -> entry.textKey())
                .contains(
                        "candidate.timeline.REFERRED",
                        "candidate.timeline.IN_CHARGE",
                        "candidate.timeline.ON_A_PATHWAY",
                        "candidate.timeline.enrolled");
        assertThat(find(StoryPanel.class).single()).isNotNull();
    }

    @Test
    @As("casemanager")
    @UseCase("UC-13")
    void theCaseManagerAgreesThatAPersonWaits() {
        var caseManager = accounts.named("casemanager");
        var person = given.inCharge(given.referred(caseManager, given.somebody()));
        var today = LocalDate.now(clock);
        ActAs.run(
                person.operator(),
                () -> candidates.proposeWaiting(person.id(), WaitingReason.PAPERS, today, today.plusDays(30)));
        navigate(MyPeopleView.class);
        assertThat(find(WorkRow.class).all()).isNotEmpty();
        navigate(MyPersonView.class, Map.of("person", person.id().toString()));
        press("Va bene");
        assertThat(stage(person.id())).isEqualTo(CandidateStatus.WAITING);
    }

    @Test
    void aCaseManagerReachesOnlyTheOwnPeople() {
        var person = given.referred();
        var another = accounts.fresh(Role.CASE_MANAGER);
        assertThatThrownBy(() -> ActAs.call(another, () -> people.person(person.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.call(another, () -> people.story(person.id())))
                .isInstanceOf(NotFound.class);
        assertThat(ActAs.call(another, people::mine)).isEmpty();
    }

    @Test
    void peopleAreFoundByCodeNameOrPhoneAndByStage() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> {
            var code = people.person(person.id()).codeName();
            var phone = java.util.Objects.requireNonNull(person.identity().phone());
            assertThat(found(code)).containsExactly(person.id());
            assertThat(found(phone.value())).containsExactly(person.id());
            assertThat(found(person.identity().lastName())).contains(person.id());
            assertThat(people.rows(PeopleFilter.at(code, CandidateStatus.LEFT), PageRequest.of(0, 10)))
                    .isEmpty();
            assertThat(people.count(PeopleFilter.at(code, null))).isEqualTo(1);
        });
    }

    private java.util.List<CandidateId> found(String text) {
        return people.rows(PeopleFilter.at(text, null), PageRequest.of(0, 10)).stream()
                .map(row -> row.id())
                .toList();
    }

    private CandidateStatus stage(CandidateId id) {
        return ActAs.call(accounts.named("operator"), () -> people.person(id)).status();
    }

    private void open(CandidateId id) {
        navigate(PersonView.class, Map.of("person", id.toString()));
    }

    @SuppressWarnings("unchecked")
    private Select<ItalianLevel> italian() {
        return find(Select.class).all().stream()
                .filter(select -> "Italiano".equals(select.getLabel()))
                .map(select -> (Select<ItalianLevel>) select)
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void write(String label, String text) {
        test(field(label)).setValue(text);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void pressInDialog(String words) {
        test(find(Button.class, find(StepDialog.class).single()).withText(words).single())
                .click();
    }
}
