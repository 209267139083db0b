package it.florwork.opening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningService;
import it.florwork.opening.OpeningStatus;
import it.florwork.opening.PostOpening;
import it.florwork.opening.SkillNeed;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shell.FormDrafts;
import it.florwork.testing.As;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenNeeds.Company;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.Occupation;
import it.florwork.vocabulary.Skill;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = NeedFormView.class)
@As("company1")
@UseCase("UC-15")
class NeedFormViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OpeningCatalogue catalogue;

    @Autowired
    OpeningService openings;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Clock clock;

    private Company company;

    @BeforeEach
    void aCompanyWithASiteAndATutor() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        company = given.companyOf(accounts.named("company1"), 12);
    }

    @Test
    void aNeedIsWrittenInSixQuestionsAndSent() {
        navigate("my-needs/new", NeedFormView.class);
        pick("garden_worker");
        test(find(TextField.class).single()).setValue("Aiuto giardiniere");
        test(find(TextArea.class).single()).setValue("Annaffiare e pulire i vialetti.");
        press("Avanti: dove");
        assertThat(find(H1.class).single().getText()).isEqualTo("Aiuto giardiniere");

        var site = find(RadioButtonGroup.class).single();
        site.setValue(
                site.getListDataView().getItems().reduce((one, last) -> last).orElseThrow());
        press("Avanti: da quando");

        var days = find(DatePicker.class).all();
        days.get(0).setValue(LocalDate.now(clock));
        days.get(1).setValue(LocalDate.now(clock).plusDays(30));
        press("Avanti: giorni e orari");

        find(TouchWeek.class).single().setValue(GivenNeeds.MORNINGS);
        press("Avanti: cosa serve saper fare");

        chooseSkill(0, "raking");
        press("Avanti: chi segue");

        var tutor = find(Select.class).single();
        tutor.setValue(tutor.getListDataView().getItems().findFirst().orElseThrow());
        press("Avanti: rileggi tutto");

        assertThat(getCurrentView()).isInstanceOf(MyNeedView.class);
        press("Invia all’operatrice");

        var path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var sent = new OpeningId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        assertThat(read(sent).status()).isEqualTo(OpeningStatus.SENT);
        var need = ActAs.call(accounts.named("operator"), () -> catalogue.requirements(sent));
        assertThat(need.timetable()).isEqualTo(GivenNeeds.MORNINGS);
        assertThat(need.skills(SkillNeed.MUST)).extracting("value").containsExactly("raking");
    }

    @Test
    void aWordAboutAgeIsNamedBesideItsFieldAndTheTextStays() {
        navigate("my-needs/new", NeedFormView.class);
        pick("garden_worker");
        test(find(TextField.class).single()).setValue("Giovane giardiniere");
        test(find(TextArea.class).single()).setValue("Vialetti");
        press("Avanti: dove");
        var title = find(TextField.class).single();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).startsWith("«Giovane» sceglie le persone per l’età");
        assertThat(title.getValue()).isEqualTo("Giovane giardiniere");
        assertThat(find(H2.class).single().getText()).isEqualTo("Che lavoro è?");
    }

    @Test
    void theOperatorsNoteStandsOnTopWhileOneMendsIt() {
        var id = given.sent(company, given.gardenHelper(company));
        ActAs.run(accounts.named("operator"), () -> openings.returnWithNote(id, "Quali attrezzi si usano?"));
        navigate(NeedFormView.class, Map.of("need", id.toString(), "question", "1"));
        assertThat(find(com.vaadin.flow.component.html.Paragraph.class)
                        .withText("Quali attrezzi si usano?")
                        .exists())
                .isTrue();
        test(find(TextArea.class).single()).setValue("Vialetti, con rastrello e carriola.");
        press("Avanti: dove");
        assertThat(ActAs.call(company.contact(), () -> catalogue.detail(id))
                        .content()
                        .tasks())
                .isEqualTo("Vialetti, con rastrello e carriola.");
    }

    @Test
    void aPublishedNeedKeepsEveryAnswerUntilAllGoBackToBeCheckedAtOnce() {
        var id = given.published(company);
        ask(id, 1);
        test(find(TextField.class).single()).setValue("Aiuto vivaista");
        press("Avanti: dove");
        press("Avanti: da quando");
        press("Avanti: giorni e orari");
        find(TouchWeek.class).single().setValue(WeeklyTimetable.daily(9 * 60, 13 * 60, DayOfWeek.MONDAY));
        assertThat(read(id).content().title()).isEqualTo("Aiuto giardiniere");
        press("Salva e rimanda in controllo");
        assertThat(read(id).status()).isEqualTo(OpeningStatus.SENT);
        assertThat(read(id).content().title()).isEqualTo("Aiuto vivaista");
        assertThat(read(id).content().timetable().slots()).hasSize(1);
        assertThat(read(id).content().skills()).hasSize(3);
    }

    @Test
    void whatWasTypedIntoAPublishedNeedIsOfferedBack() {
        var id = given.published(company);
        ask(id, 1);
        test(find(TextArea.class).single()).setValue("Innaffiare la mattina presto.");
        ComponentUtil.setData(UI.getCurrent(), NeedAnswers.class, null); // another window, after a crash
        ask(id, 1);
        assertThat(find(TextArea.class).single().getValue()).startsWith("Annaffiare, diserbare");
        press("Riprendi da lì");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Innaffiare la mattina presto.");
        press("Salva e rimanda in controllo");
        assertThat(read(id).content().tasks()).isEqualTo("Innaffiare la mattina presto.");
        assertThat(ActAs.call(company.contact(), () -> drafts.find("need", id.toString())))
                .isEmpty();
    }

    @Test
    void anAnswerThatCannotBeTakenIsAskedAgainWhereverItIs() {
        var id = given.published(company);
        ask(id, 1);
        test(find(TextField.class).single()).setValue("");
        ask(id, 4);
        press("Salva e rimanda in controllo");
        assertThat(find(H2.class).single().getText()).isEqualTo("Che lavoro è?");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
    }

    @Test
    void whoeverChangedItMeanwhileIsNamedAndNothingTypedIsLost() {
        var id = given.published(company);
        ask(id, 1);
        test(find(TextField.class).single()).setValue("Aiuto vivaista");
        var read = read(id);
        ActAs.run(
                company.contact(),
                () -> openings.edit(id, read.version(), read.content().at(company.site(), 2)));
        press("Salva e rimanda in controllo");
        assertThat(saidInConflict())
                .anyMatch(text -> text.contains("«Inviato»"))
                .anyMatch(text -> text.contains("Sede e posti"))
                .anyMatch(text -> text.contains("Quello che hai scritto resta salvato"));
        assertThat(read(id).content().title()).isEqualTo("Aiuto giardiniere");
        assertThat(ActAs.call(company.contact(), () -> drafts.find("need", id.toString())))
                .get()
                .extracting(kept -> kept.get("title"))
                .isEqualTo("Aiuto vivaista");
    }

    @Test
    void twoWhoMendTheSameDraftDecideWhichAnswersCount() {
        var id = given.draft(company, given.gardenHelper(company));
        ask(id, 1);
        test(find(TextField.class).single()).setValue("Aiuto vivaista");
        var read = read(id);
        ActAs.run(
                company.contact(),
                () -> openings.edit(id, read.version(), read.content().at(company.site(), 2)));
        press("Avanti: dove");
        assertThat(saidInConflict()).anyMatch(text -> text.contains("Sede e posti"));
        press("Tieni le mie risposte");
        assertThat(read(id).content().title()).isEqualTo("Aiuto vivaista");
        assertThat(read(id).content().places()).isEqualTo(2);
    }

    @Test
    void aDraftIsThrownAwayOnRequest() {
        var id = given.draft(company, PostOpening.blank());
        navigate(MyNeedView.class, Map.of("need", id.toString()));
        press("Elimina la bozza");
        test(find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single())
                .confirm();
        assertThat(ActAs.call(company.contact(), catalogue::mine))
                .extracting("id")
                .doesNotContain(id);
    }

    @SuppressWarnings("unchecked")
    private void pick(String occupation) {
        ComboBox<Occupation> box = find(ComboBox.class).single();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(one -> one.code().value().equals(occupation))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void chooseSkill(int list, String code) {
        MultiSelectComboBox<Skill> box = (MultiSelectComboBox<Skill>)
                find(MultiSelectComboBox.class).all().get(list);
        box.select(box.getListDataView()
                .getItems()
                .filter(skill -> skill.code().value().equals(code))
                .toList());
    }

    private void ask(OpeningId id, int question) {
        navigate(NeedFormView.class, Map.of("need", id.toString(), "question", String.valueOf(question)));
    }

    private OpeningDetail read(OpeningId id) {
        return ActAs.call(company.contact(), () -> catalogue.detail(id));
    }

    private List<String> saidInConflict() {
        return find(NeedConflict.class)
                .single()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
