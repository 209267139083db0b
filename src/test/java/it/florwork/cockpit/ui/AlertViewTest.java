package it.florwork.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayKind;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertLists;
import it.florwork.cockpit.AlertOutcome;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.Alerts;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = AlertView.class, packages = "it.florwork.candidate.ui")
@As("operator")
@UseCase("UC-93")
class AlertViewTest extends SpringBrowserlessTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Period SPRING = Period.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AlertLists lists;

    @Autowired
    Alerts alerts;

    @Autowired
    PortalClock clock;

    private Internship internship;
    private AlertRow alert;

    @BeforeEach
    void anAbsenceWithoutAReason() {
        given.on(MONDAY);
        internship = given.placement(SPRING);
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        alert = ActAs.call(accounts.named("operator"), () -> lists.ofPerson(internship.candidate()))
                .getFirst();
    }

    @AfterEach
    void now() {
        clock.returnToPresent();
    }

    @Test
    void thePersonsPageSaysWhyAndLeadsToTheAlert() {
        UI.getCurrent().navigate("people/" + internship.candidate());
        assertThat(texts()).anyMatch(text -> text.startsWith("Un’assenza ingiustificata in 10 giorni lavorativi"));
        assertThat(links()).contains("alerts/" + alert.id());

        open();
        assertThat(texts()).anyMatch(text -> text.startsWith("Un’assenza ingiustificata in 10 giorni lavorativi"));
        assertThat(links()).contains("people/" + internship.candidate());
    }

    @Test
    void theListHoldsItAndWhatWasClosedIsCounted() {
        UI.getCurrent().navigate("alerts");
        assertThat(links()).contains("indicators/K15");
    }

    @Test
    void theTutorReadsWhatConcernsTheTraineeAndTheWayLeadsToTheInternship() {
        signIn(internship.tutor());
        UI.getCurrent().navigate("alerts");
        assertThat(links()).contains("internships/" + internship.id()).doesNotContain("alerts/" + alert.id());
    }

    @Test
    void theCaseManagerReachesTheOwnPeoplesAlert() {
        signIn(internship.caseManager());
        UI.getCurrent().navigate("alerts");
        assertThat(links()).contains("alerts/" + alert.id());
        open();
        assertThat(links()).contains("my-people/" + internship.candidate());
        assertThat($(Button.class).withText("Affida").all()).isEmpty();
    }

    @Test
    void itIsClosedOnlyWithAnOutcomeAndWhatWasDone() {
        open();
        click("Chiudi");
        click("Chiudi");
        assertThat(outcome()).isNull();

        $(Select.class).single().setValue(AlertOutcome.USEFUL);
        test($(TextArea.class).single()).setValue("Chiamata: torna domani.");
        click("Chiudi");

        assertThat(outcome()).isEqualTo(AlertOutcome.USEFUL);
        assertThat(texts()).contains("Chiamata: torna domani.");
    }

    @Test
    void itRestsUntilADayForAReason() {
        open();
        click("Rimanda");
        test($(TextField.class).single()).setValue("La sento domani.");
        click("Rimanda");

        assertThat(texts()).contains("Rimandato al martedì 5 maggio");
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void open() {
        UI.getCurrent().navigate("alerts/" + alert.id());
    }

    private @Nullable AlertOutcome outcome() {
        AlertId id = alert.id();
        return ActAs.call(accounts.named("operator"), () -> alerts.trail(id)).outcome();
    }

    /** The last one of these words: a dialog's stands after the page's. */
    private void click(String words) {
        test($(Button.class).withText(words).all().getLast()).click();
    }

    private List<String> texts() {
        return $(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }
}
