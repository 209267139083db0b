package it.florwork.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.progress.CardArchive;
import it.florwork.progress.Face;
import it.florwork.progress.Goals;
import it.florwork.progress.MarkGoal;
import it.florwork.progress.Rating;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.rules.Regime;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.LineChart;
import it.florwork.shared.ui.TableLinks;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.nio.charset.StandardCharsets;
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
@ViewPackages(classes = {CardsView.class, MyWeekView.class, SkillsSeenView.class})
@As("operator")
@UseCase("UC-100")
class CardsViewTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);

    @Autowired
    Goals goals;

    @Autowired
    SelfCards faces;

    @Autowired
    CardArchive archive;

    @Autowired
    SkillWords words;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenPlacements placements;

    @Autowired
    GivenProgress given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Internship internship;

    @BeforeEach
    void tenWeeks() {
        attendance.on(FRIDAY);
        internship = attendance.placement(AUTUMN);
        for (int back = 9; back >= 0; back--) {
            given.tutorSays(
                    internship.tutor(),
                    internship.id(),
                    WEEK.back(back),
                    back > 4 ? Rating.WITH_SOME_HELP : Rating.ALONE_AND_HELPS_OTHERS);
        }
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.SO_SO);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void anOperatorReadsEachWeekInWordsWithTheFacesBeside() {
        open(accounts.fresh(Role.OPERATOR));
        assertThat(page())
                .contains("4 · senza aiuto, e aiuta gli altri", "Così così", "Mercoledì ha pulito", "Da parlarne:");
        assertThat(find(TableLinks.class).exists()).isTrue();
    }

    @Test
    void eachSkillThatWasSeenTwiceHasItsLineAndTheSameInATable() {
        open(accounts.fresh(Role.OPERATOR));
        assertThat(find(LineChart.class).all()).isNotEmpty();
        var chart = find(LineChart.class).all().getFirst();
        assertThat(texts(chart, NativeTableHeaderCell.class)).contains("Settimana dal", "Il tutor", "Le faccine");
        assertThat(texts(chart, NativeTableCell.class)).contains("2 · con qualche aiuto");
    }

    @Test
    void earlierWeeksComeOnDemand() {
        open(accounts.fresh(Role.OPERATOR));
        var before = find(H2.class).all().size();
        test(find(Button.class).withText("Una settimana prima").single()).click();
        assertThat(find(H2.class).all()).hasSize(before + 1);
    }

    @Test
    void theTutorSeesNoFacesAndNothingOfAGap() {
        open(internship.tutor());
        assertThat(page()).contains("4 · senza aiuto, e aiuta gli altri").doesNotContain("Così così", "Da parlarne");
        assertThat(find(TableLinks.class).exists()).isFalse();
    }

    @Test
    void theTraineeReadsTheOwnWeeks() {
        open(internship.trainee());
        assertThat(page())
                .contains("Le tue settimane", "Mercoledì ha pulito", "Così così")
                .doesNotContain("Da parlarne");
    }

    @Test
    @UseCase("UC-120")
    void aTutorMarksAGoalAndTakesItBack() {
        clock.returnToPresent();
        var placement = placements.active(Regime.TE);
        signIn(placement.match().company().tutor());
        UI.getCurrent().navigate("cards/" + placement.id());
        assertThat(page()).contains("Obiettivi del progetto formativo", "Annaffiare da solo");
        test(find(Button.class).withText("Segna raggiunto").all().getFirst()).click();
        test(find(TextArea.class).single()).setValue("Tre giorni di fila.");
        test(find(Button.class).withText("Segna raggiunto").single()).click();
        assertThat(page()).contains("Raggiunto", "Tre giorni di fila.", "Visto il");
        test(find(Button.class).withText("Non ancora: togli").single()).click();
        assertThat(page()).doesNotContain("Tre giorni di fila.");
        signIn(placement.match().person().account());
        UI.getCurrent().navigate("my-week");
        UI.getCurrent().navigate("cards/" + placement.id());
        assertThat(page()).contains("Annaffiare da solo", "Non ancora");
        assertThat(find(Button.class).withText("Segna raggiunto").exists()).isFalse();
    }

    @Test
    @UseCase("UC-102")
    void anOperatorSaysYesToASkillOutOfTheListOfAll() {
        clock.returnToPresent();
        var placement = placements.active(Regime.TE);
        var tutor = placement.match().company().tutor();
        var engagement = placement.id().engagement();
        var goal =
                ActAs.call(tutor, () -> goals.of(engagement)).getFirst().goal().id();
        ActAs.run(tutor, () -> goals.mark(new MarkGoal(Ids.next(), engagement, goal, true, LocalDate.now(clock), "")));
        signIn(placement.match().person().operator());
        UI.getCurrent().navigate("skills-seen");
        var waiting = find(Button.class).withText("Sì, scrivi").all().size();
        assertThat(waiting).isPositive();
        test(find(Button.class).withText("Sì, scrivi").all().getFirst()).click();
        assertThat(find(Button.class).withText("Sì, scrivi").all()).hasSize(waiting - 1);
    }

    @Test
    void theFileHoldsALineAnAnswerAndNoName() {
        var operator = accounts.fresh(Role.OPERATOR);
        var story = ActAs.call(operator, () -> archive.takenOut(internship.id()));
        signIn(operator);
        var csv = new String(
                new CardsTable(words, Locale.ITALIAN, UI.getCurrent()::getTranslation)
                        .of(story)
                        .csv(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + 10 * 5 + 5);
        assertThat(csv)
                .contains("2026-W47;Il tutor;", ";4;senza aiuto, e aiuta gli altri;")
                .doesNotContain("Prova P.");
    }

    @Test
    void twoOwnVersionsOfTheFacesStandSideBySide() {
        var one = given.faces(internship.trainee(), internship.id(), WEEK, Face.GOOD);
        var other = given.faces(internship.trainee(), internship.id(), WEEK, Face.HARD);
        ActAs.run(internship.trainee(), () -> faces.save(one));
        ActAs.run(internship.trainee(), () -> faces.save(other));
        signIn(internship.trainee());
        navigate(MyWeekView.class);
        assertThat(page()).contains("Hai risposto da due telefoni", ": Bene", ": Difficile");
        test(find(Button.class).withText("Vale questa").all().getFirst()).click();
        test(find(Button.class).withText("Salva le faccine").single()).click();
        assertThat(ActAs.call(internship.trainee(), () -> faces.sheets(WEEK))
                        .getFirst()
                        .standing())
                .singleElement()
                .satisfies(version -> assertThat(version.faces().values()).containsOnly(Face.GOOD));
    }

    private void open(Viewer viewer) {
        signIn(viewer);
        navigate(CardsView.class, Map.of("engagement", internship.id().toString()));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private <C extends HtmlComponent> List<String> texts(LineChart chart, Class<C> type) {
        return find(type, chart).all().stream()
                .map(cell -> cell.getElement().getText())
                .toList();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
