package it.florwork.attendance.ui;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import it.florwork.access.ActAs;
import it.florwork.access.MyNumber;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Period;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.TimeInput;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = {MyDayView.class, TutorDayView.class})
@As("candidate1")
@UseCase("UC-32")
class MyDayViewTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    Days days;

    @Autowired
    MyNumber numbers;

    @Autowired
    GivenAttendance given;

    @Autowired
    PortalClock clock;

    private Internship internship;

    @BeforeEach
    void itIsMonday() {
        given.on(MONDAY);
        internship = given.placement(AUTUMN);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    @UseCase("UC-93")
    void anAbsenceNobodyExplainedIsSaidGently() {
        open();
        assertThat(page()).doesNotContain("troviamo un modo");
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        open();
        assertThat(page())
                .contains(
                        "Non c’eri lunedì 16 novembre e non sappiamo perché. Hai avuto un problema? Dillo: troviamo un modo.");
    }

    @Test
    void tomorrowStandsAboveAllElse() {
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("Domani vai al tirocinio.");
        assertThat(page()).contains("Entri alle 8:30. Esci alle 12:30.", "Vivaio Le Querce", "via delle Serre 4");
    }

    @Test
    void onFridayTheNextDayIsMonday() {
        given.on(MONDAY.plusDays(4));
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("Lunedì vai al tirocinio.");
    }

    @Test
    void theCallButtonLeadsToTheTutorOfThatDay() {
        open();
        assertThat(calls()).isEmpty();
        ActAs.run(internship.tutor(), () -> numbers.keep(PhoneNumber.parse("055 1234567")));
        open();
        assertThat(calls()).containsExactly("tel:+390551234567");
    }

    @Test
    void theAddressOpensTheMapApplicationOfAnAndroidAndTheWebElsewhere() {
        open();
        assertThat(hrefs($(Anchor.class).all()))
                .contains("https://www.openstreetmap.org/search?query=via%20delle%20Serre%204");
        var onAndroid = new MapLinks("piazza dell’Isolotto 1 & 2", true);
        assertThat(hrefs(onAndroid.getChildren().map(Anchor.class::cast).toList()))
                .containsExactly(
                        "geo:0,0?q=piazza%20dell%E2%80%99Isolotto%201%20%26%202",
                        "https://www.openstreetmap.org/search?query=piazza%20dell%E2%80%99Isolotto%201%20%26%202");
    }

    private static List<String> hrefs(List<Anchor> links) {
        return links.stream().map(Anchor::getHref).toList();
    }

    @Test
    void aTraineeSaysYesAndTheTutorSeesIt() {
        open();
        click("Va bene, ci sono");
        assertThat(page()).contains("Hai detto: ci sono");
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(internship.tutor()));
        navigate(TutorDayView.class, Map.of("date", TUESDAY.toString()));
        assertThat(page()).contains("Ha detto che viene");
    }

    @Test
    void aTraineeCannotComeAndChangesTheirMind() {
        open();
        click("Non posso venire");
        click("Ho un impegno");
        assertThat(day(TUESDAY).trainee())
                .singleElement()
                .satisfies(said -> assertThat(said.kind()).isEqualTo(DayKind.LEAVE));
        assertThat($(H1.class).single().getText()).isEqualTo("Domani non vieni.");
        clock.travelTo(clock.instant().plusSeconds(60));
        click("Ho cambiato idea, ci sono");
        assertThat($(H1.class).single().getText()).isEqualTo("Domani vai al tirocinio.");
        assertThat(page()).contains("Hai detto: ci sono");
    }

    @Test
    void aTraineeConfirmsToday() {
        open();
        click("Ho fatto queste ore");
        assertThat(day(MONDAY).counts()).isNotNull();
        assertThat(page()).contains("Oggi hai fatto 4 ore.", "1 giorno su 5");
    }

    @Test
    void whatTheTutorWroteIsAgreedToInOneTap() {
        given.tutorSays(internship, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        open();
        assertThat(page()).contains("Chi ti segue ha scritto: 8:30–11:30");
        click("Va bene, è così");
        assertThat(day(MONDAY).state()).isEqualTo(DayState.AGREED);
    }

    @Test
    void twoVersionsAreSaidAndTheOperatorIsNamed() {
        given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        given.tutorSays(internship, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        open();
        assertThat(page()).contains("Tu dici 8:30–12:30. Chi ti segue dice 8:30–11:30. Ne parla l’operatrice.");
    }

    @Test
    void aTraineeWhoSaidTwoThingsSeesBothWithTheirMomentAndChooses() {
        var one = given.says(internship, Side.TRAINEE, MONDAY, DayKind.PRESENT, MORNING);
        var other = given.says(internship, Side.TRAINEE, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        ActAs.run(internship.trainee(), () -> days.report(one));
        ActAs.run(internship.trainee(), () -> days.report(other));
        open();
        assertThat(page())
                .contains("Hai detto due cose diverse", "8:30–12:30", "8:30–11:30", "detto lunedì 16 novembre, 10:00");
        test($(Button.class).withClassName("fw-version-choice").all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().contains("8:30–11:30"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(day(MONDAY).trainee()).hasSize(1);
        assertThat(day(MONDAY).doneMinutes().value()).isEqualTo(180);
    }

    @Test
    void hoursOfADayWithoutAPlanAreToldByTheTrainee() {
        open();
        click("Sì, le segno qui");
        click("sabato 14 novembre");
        $(TimeInput.class).all().getFirst().setValue(LocalTime.of(8, 30));
        $(TimeInput.class).all().getLast().setValue(LocalTime.of(10, 30));
        click("Salva");
        var saturday = day(MONDAY.minusDays(2));
        assertThat(saturday.doneMinutes().value()).isEqualTo(120);
        assertThat(saturday.outsidePlan()).isFalse();
        assertThat(saturday.counts())
                .isNotNull()
                .satisfies(said -> assertThat(said.kind()).isEqualTo(DayKind.MAKE_UP));
        assertThat(page()).contains("Salvato.");
    }

    @Test
    void earlierVersionsAreShownWhenAskedFor() {
        given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        given.traineeSays(internship, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        open();
        click("Versioni precedenti");
        assertThat($(DayActs.class).single().getElement().getTextRecursively())
                .contains("8:30–12:30", "Sostituita da una versione più recente", "tu ·", "chi segue: ");
    }

    @Test
    void theMonthSoFarIsTakenFromTheDays() {
        given.traineeSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        open();
        assertThat(page()).contains("Novembre 2026 fino a oggi", "4 ore", "su 84 ore");
    }

    private void open() {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(internship.trainee()));
        navigate(MyDayView.class);
    }

    private void click(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> calls() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("tel:"))
                .toList();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private DayView day(LocalDate date) {
        return ActAs.call(internship.trainee(), () -> days.day(internship.id(), date));
    }
}
