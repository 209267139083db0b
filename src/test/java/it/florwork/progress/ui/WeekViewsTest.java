package it.florwork.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.progress.Face;
import it.florwork.progress.Rating;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.progress.WeeklySheet;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillKind;
import it.florwork.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = {WeekView.class, WeekCardView.class, MyWeekView.class})
@As("tutor1")
class WeekViewsTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);

    @Autowired
    WeeklyCards cards;

    @Autowired
    SelfCards faces;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    PortalClock clock;

    private Internship internship;

    @BeforeEach
    void itIsFriday() {
        attendance.on(FRIDAY);
        internship = attendance.placement(AUTUMN);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    @UseCase("UC-35")
    void aTutorSeesWhoIsDueThisWeek() {
        signIn(internship.tutor());
        navigate(WeekView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Manca una scheda.");
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        navigate(WeekView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Le schede della settimana ci sono tutte.");
        assertThat(page()).contains("Salvata");
    }

    @Test
    @UseCase("UC-35")
    void aTutorWritesACard() {
        openCard();
        answerAll(Rating.WITH_SOME_HELP);
        example().setValue("Giovedì ha mostrato a un altro come si tiene il rastrello.");
        click("Salva la scheda");
        assertThat(sheet().standing())
                .singleElement()
                .satisfies(card -> assertThat(card.ratings().values()).containsOnly(Rating.WITH_SOME_HELP));
        assertThat($(H1.class).single().getText()).isEqualTo("Le schede della settimana ci sono tutte.");
    }

    @Test
    @UseCase("UC-35")
    void aMissingAnswerIsSaidUnderItsQuestion() {
        openCard();
        example().setValue("Ha pulito gli attrezzi.");
        click("Salva la scheda");
        assertThat(tiles())
                .allSatisfy(question -> assertThat(question.isInvalid()).isTrue());
        assertThat(sheet().standing()).isEmpty();
    }

    @Test
    @UseCase("UC-35")
    void whatWasTypedSurvivesAClosedTab() {
        openCard();
        click("Senza che lo chiedessi ha …");
        test(example()).setValue("Senza che lo chiedessi ha pulito.");
        openCard();
        assertThat(example().getValue()).isEqualTo("Senza che lo chiedessi ha pulito.");
        assertThat(page()).contains("Bozza salvata");
    }

    @Test
    @UseCase("UC-35")
    void anOpeningIsNeverSentUnread() {
        openCard();
        answerAll(Rating.ALONE);
        click("Senza che lo chiedessi ha …");
        click("Salva la scheda");
        assertThat(example().isInvalid()).isTrue();
        assertThat(example().getErrorMessage()).contains("puntini");
        assertThat(sheet().standing()).isEmpty();
    }

    @Test
    @UseCase("UC-35")
    void twoVersionsStandSideBySideUntilTheTutorChooses() {
        var one = given.card(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        var other = given.card(internship.tutor(), internship.id(), WEEK, Rating.WITH_SOME_HELP);
        ActAs.run(internship.tutor(), () -> cards.save(one));
        ActAs.run(internship.tutor(), () -> cards.save(other));
        openCard();
        assertThat(page()).contains("Due versioni della stessa scheda");
        click("Vale questa");
        click("Salva la scheda");
        assertThat(sheet().standing()).hasSize(1);
    }

    @Test
    @UseCase("UC-36")
    void aTraineeAnswersWithFacesAndThenSeesTheTutorsCard() {
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        signIn(internship.trainee());
        navigate(MyWeekView.class);
        assertThat(page()).doesNotContain("Mercoledì ha pulito");
        tiles().forEach(question -> choose(question, Face.GOOD));
        click("Salva le faccine");
        assertThat(ActAs.call(internship.trainee(), () -> faces.sheets(WEEK))
                        .getFirst()
                        .standing())
                .hasSize(1);
        assertThat(page()).contains("Che cosa ha visto chi ti segue", "Mercoledì ha pulito");
    }

    @Test
    @UseCase("UC-36")
    void everySoftSkillHasItsQuestionInBothLanguages() {
        for (var language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            assertThat(vocabulary.skills(SkillKind.SOFT).stream().map(Skill::code))
                    .allSatisfy(skill -> assertThat(UI.getCurrent().getTranslation("progress.face.question." + skill))
                            .endsWith("?"));
        }
    }

    private void openCard() {
        signIn(internship.tutor());
        navigate(WeekCardView.class, Map.of("engagement", internship.id().toString(), "week", WEEK.code()));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private List<RadioButtonGroup> tiles() {
        return $(RadioButtonGroup.class).all();
    }

    private void answerAll(Rating rating) {
        tiles().forEach(question -> choose(question, rating));
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> question, Object answer) {
        ((RadioButtonGroup<Object>) question).setValue(answer);
    }

    private TextArea example() {
        return $(TextArea.class).all().getFirst();
    }

    private void click(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private WeeklySheet sheet() {
        return ActAs.call(internship.tutor(), () -> cards.sheet(internship.id(), WEEK));
    }
}
