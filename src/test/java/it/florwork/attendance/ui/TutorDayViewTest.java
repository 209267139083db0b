package it.florwork.attendance.ui;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.Months;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.TimeInput;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = TutorDayView.class)
@As("tutor1")
@UseCase("UC-31")
class TutorDayViewTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    TestAccounts accounts;

    @Autowired
    GivenAttendance given;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void itIsMonday() {
        given.on(MONDAY);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aTutorMarksEverybodyAsPlannedInOneTap() {
        var group = given.jolly(AUTUMN, 6);
        given.traineeSays(group.members().getFirst(), MONDAY, DayKind.SICK);
        open(group.tutor());
        click("Tutti come previsto");
        assertThat(day(group.tutor(), group.members().get(1).id()).counts())
                .satisfies(counts -> assertThat(counts.slots()).containsExactly(MORNING));
        assertThat(day(group.tutor(), group.members().getFirst().id()).tutor()).isEmpty();
        assertThat(textOfPage()).contains("Salvate 5 giornate.", "Diverso dal previsto", "Non viene", "Già segnati");
        assertThat(buttons("Tutti come previsto")).isEmpty();
    }

    @Test
    @UseCase("UC-33")
    void aGroupThatDidNotMeetIsMarkedClosedInTwoTaps() {
        var group = given.jolly(AUTUMN, 3);
        given.tutorSays(group.members().getFirst(), MONDAY, DayKind.PRESENT, MORNING);
        open(group.tutor());
        click("Chiuso per tutti");
        click("Maltempo");
        for (var member : group.members()) {
            assertThat(day(group.tutor(), member.id()).counts()).isNotNull().satisfies(counts -> {
                assertThat(counts.kind()).isEqualTo(DayKind.CLOSURE);
                assertThat(counts.closure()).isEqualTo(ClosureReason.WEATHER);
            });
        }
        assertThat(buttons("Chiuso per tutti")).isEmpty();
        assertThat(textOfPage()).contains("Maltempo");
    }

    @Test
    @UseCase("UC-33")
    void aDayToComeIsClosedBeforehand() {
        var group = given.jolly(AUTUMN, 2);
        open(group.tutor(), MONDAY.plusDays(1));
        click("Chiuso per tutti");
        click("Sciopero");
        for (var member : group.members()) {
            assertThat(ActAs.call(member.trainee(), () -> days.day(member.id(), MONDAY.plusDays(1)))
                            .plannedMinutes()
                            .value())
                    .isZero();
        }
    }

    @Test
    void aLateArrivalIsTwoTapsFromTheRowAndAnEarlyLeaveAddsUp() {
        var internship = given.placement(AUTUMN);
        open(internship.tutor());
        clickIcon("Cambia la giornata di ");
        click("9:00");
        assertThat(day(internship.tutor(), internship.id()).counts())
                .isNotNull()
                .satisfies(counts -> {
                    assertThat(counts.kind()).isEqualTo(DayKind.PARTIAL);
                    assertThat(counts.slots()).containsExactly(new TimeSlot(540, 750));
                });
        clickIcon("Cambia la giornata di ");
        click("11:45");
        assertThat(day(internship.tutor(), internship.id()).doneMinutes().value())
                .isEqualTo(165);
        clickIcon("Cambia la giornata di ");
        click("8:45");
        assertThat(day(internship.tutor(), internship.id()).counts())
                .isNotNull()
                .satisfies(counts -> assertThat(counts.slots()).containsExactly(new TimeSlot(525, 705)));
    }

    @Test
    @UseCase("UC-33")
    void whatTheGroupDidIsCorrectedForAllAtOnce() {
        var group = given.jolly(AUTUMN, 3);
        given.traineeSays(group.members().getFirst(), MONDAY, DayKind.SICK);
        open(group.tutor());
        activity().setValue("Siepi");
        click("Tutti come previsto");
        activity().setValue("Vialetti");
        click("Scrivilo per i 2 già segnati");
        for (var member : group.members().subList(1, 3)) {
            assertThat(day(group.tutor(), member.id()).counts())
                    .isNotNull()
                    .satisfies(counts -> assertThat(counts.activity()).isEqualTo("Vialetti"));
        }
        assertThat(day(group.tutor(), group.members().getFirst().id()).tutor()).isEmpty();
        navigate(TutorDayView.class, Map.of("date", MONDAY.toString()));
        assertThat(activity().getValue()).isEqualTo("Vialetti");
    }

    private TextField activity() {
        return $(TextField.class).all().getFirst();
    }

    @Test
    void theSentenceOnTopSaysWhenWhereAndHowMany() {
        var group = given.jolly(AUTUMN, 6);
        open(group.tutor());
        assertThat($(H1.class).single().getText()).isEqualTo("Oggi, lunedì 16 novembre");
        assertThat(textOfPage()).contains("Parco di Pratolino", "8:30–12:30. Siete in 6.");
    }

    @Test
    void aTutorChangesTheHoursOfOnePerson() {
        var internship = given.placement(AUTUMN);
        open(internship.tutor());
        clickIcon("Cambia la giornata di ");
        $(TimeInput.class).all().getLast().setValue(LocalTime.of(11, 30));
        click("Salva");
        var day = day(internship.tutor(), internship.id());
        assertThat(day.counts()).isNotNull().satisfies(counts -> {
            assertThat(counts.kind()).isEqualTo(DayKind.PARTIAL);
            assertThat(counts.slots()).containsExactly(new TimeSlot(510, 690));
        });
        assertThat(textOfPage()).contains("In parte");
    }

    @Test
    void impossibleHoursAreRefusedInWordsBesideThePerson() {
        var internship = given.placement(AUTUMN);
        open(internship.tutor());
        clickIcon("Cambia la giornata di ");
        $(TimeInput.class).all().getLast().setValue(LocalTime.of(21, 0));
        click("Salva");
        assertThat(day(internship.tutor(), internship.id()).state()).isEqualTo(DayState.PLANNED);
        assertThat($(TraineeRow.class).single().getElement().getTextRecursively())
                .contains("8 ore");
    }

    @Test
    void anAnnouncedAbsenceIsAnsweredInOneTap() {
        var internship = given.placement(AUTUMN);
        given.traineeSays(internship, MONDAY, DayKind.SICK);
        open(internship.tutor());
        assertThat(textOfPage()).contains("Non viene", "Ha avvisato");
        assertThat(textOfPage()).doesNotContain("Malattia");
        clickIcon("Segna l’assenza giustificata di ");
        assertThat(day(internship.tutor(), internship.id()).state()).isEqualTo(DayState.AGREED);
    }

    @Test
    void twoVersionsStandSideBySideAndTheTutorTakesTheTrainees() {
        var internship = given.placement(AUTUMN);
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        given.traineeSays(internship, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        open(internship.tutor());
        assertThat(textOfPage()).contains("Oggi: due versioni", "8:30–12:30", "8:30–11:30", "ne parla l’operatrice");
        test($(Button.class).withClassName("fw-version-choice").all().getLast()).click();
        var day = day(internship.tutor(), internship.id());
        assertThat(day.state()).isEqualTo(DayState.AGREED);
        assertThat(day.doneMinutes().value()).isEqualTo(180);
    }

    @Test
    void aTutorWhoInsistsLeavesItToTheOperator() {
        var internship = given.placement(AUTUMN);
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        given.traineeSays(internship, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        open(internship.tutor());
        clock.travelTo(clock.instant().plusSeconds(60));
        test($(Button.class).withClassName("fw-version-choice").all().getFirst())
                .click();
        assertThat(day(internship.tutor(), internship.id()).state()).isEqualTo(DayState.DISPUTED);
        assertThat(textOfPage()).contains("L’operatrice vede le due versioni");
    }

    @Test
    void twoTabsLoseNothing() {
        var internship = given.placement(AUTUMN);
        open(internship.tutor());
        given.tutorSays(internship, MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690)); // the other tab
        clickIcon("Come previsto: ");
        var day = day(internship.tutor(), internship.id());
        assertThat(day.tutor()).hasSize(2);
        assertThat(day.state()).isEqualTo(DayState.DISPUTED);
        assertThat(textOfPage()).contains("due versioni");
    }

    @Test
    void tomorrowOnlyWhatIsKnownBeforehandCanBeMarked() {
        var internship = given.placement(AUTUMN);
        open(internship.tutor(), MONDAY.plusDays(1));
        assertThat(buttons("Tutti come previsto")).isEmpty();
        clickIcon("Cambia la giornata di ");
        assertThat($(RadioButtonGroup.class).single().getListDataView().getItems())
                .isEqualTo(List.of(DayKind.EXCUSED, DayKind.CLOSURE));
    }

    @Test
    void whatIsMissingOnTheDaysBeforeCanBeSeenAndReached() {
        var internship = given.placement(AUTUMN);
        given.on(MONDAY.plusDays(2));
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        open(internship.tutor());
        assertThat($(WeekStrip.class).single().getElement().getChildren().map(link -> link.getAttribute("aria-label")))
                .contains("lunedì 16 novembre", "martedì 17 novembre: ne manca uno", "giovedì 19 novembre");
    }

    @Test
    void aHolidayAsksNothing() {
        var internship = given.placement(AUTUMN);
        var immacolata = LocalDate.of(2026, 12, 8);
        given.on(immacolata);
        open(internship.tutor());
        assertThat(textOfPage()).contains("Festivo");
        assertThat(buttons("Tutti come previsto")).isEmpty();
        assertThat($(Button.class).all().stream()
                        .filter(button -> ariaLabel(button).startsWith("Cambia")))
                .isEmpty();
    }

    @Test
    @UseCase("UC-122")
    @SuppressWarnings("unchecked")
    void evenThatTheSiteWasClosedIsAskedWithWords() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, YearMonth.of(2026, 10));
        open(internship.tutor(), LocalDate.of(2026, 10, 12));
        clickIcon("Cambia la giornata di ");
        ((RadioButtonGroup<DayKind>) find(RadioButtonGroup.class).atIndex(1)).setValue(DayKind.CLOSURE);
        ((RadioButtonGroup<ClosureReason>) find(RadioButtonGroup.class).atIndex(2)).setValue(ClosureReason.values()[0]);
        test(find(TextField.class).all().stream()
                        .filter(field -> field.getLabel().startsWith("Che cosa è stato davvero"))
                        .findFirst()
                        .orElseThrow())
                .setValue("Allagata la strada.");
        click("Chiedi");
        assertThat(ActAs.call(
                                accounts.fresh(Role.OPERATOR),
                                () -> months.month(internship.id(), YearMonth.of(2026, 10)))
                        .corrections())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.said().kind()).isEqualTo(DayKind.CLOSURE);
                    assertThat(request.said().activity()).isEqualTo("Allagata la strada.");
                });
    }

    @Test
    @UseCase("UC-122")
    @SuppressWarnings("unchecked")
    void aCorrectionOfASignedDaySaysInWordsWhatItWas() {
        var internship = given.placement(AUTUMN);
        var signed = LocalDate.of(2026, 10, 12);
        given.sealed(internship, YearMonth.of(2026, 10));
        open(internship.tutor(), signed);
        clickIcon("Cambia la giornata di ");
        ((RadioButtonGroup<DayKind>) find(RadioButtonGroup.class).single()).setValue(DayKind.EXCUSED);
        var words = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Che cosa è stato davvero"))
                .findFirst()
                .orElseThrow();
        test(words).setValue("Era alla consegna in viale Europa.");
        click("Chiedi");
        var operator = accounts.fresh(Role.OPERATOR);
        var asked = ActAs.call(operator, () -> months.month(internship.id(), YearMonth.of(2026, 10)))
                .corrections();
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.said().kind()).isEqualTo(DayKind.EXCUSED);
            assertThat(request.said().activity()).isEqualTo("Era alla consegna in viale Europa.");
        });
        var trainees = ReportDay.inPortal(
                DayReportId.next(),
                internship.id(),
                MONDAY,
                DayKind.SICK,
                List.of(),
                "Parole mie",
                Set.of(),
                clock.instant());
        given.on(MONDAY);
        ActAs.run(internship.trainee(), () -> days.report(trainees));
        assertThat(day(internship.tutor(), internship.id()).trainee())
                .as("a host reads no words on an absence")
                .allMatch(word -> word.activity() == null);
    }

    @Test
    void thirtyTraineesCostAsManyStatementsAsOne() {
        var thirty = given.jolly(AUTUMN, 30);
        var one = given.placement(AUTUMN);
        signIn(thirty.tutor());
        var forThirty = Statements.during(() -> navigate(TutorDayView.class));
        signIn(one.tutor());
        var forOne = Statements.during(() -> navigate(TutorDayView.class, Map.of("date", MONDAY.toString())));
        assertThat($(TraineeRow.class).all()).hasSize(1);
        assertThat(forThirty).hasSameSizeAs(forOne);
    }

    private void open(Viewer tutor) {
        signIn(tutor);
        navigate(TutorDayView.class);
    }

    private void open(Viewer tutor, LocalDate date) {
        signIn(tutor);
        navigate(TutorDayView.class, Map.of("date", date.toString()));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private List<Button> buttons(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .toList();
    }

    private void click(String text) {
        test(buttons(text).getFirst()).click();
    }

    private void clickIcon(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> ariaLabel(button).startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String ariaLabel(Component component) {
        return String.valueOf(component.getElement().getAttribute("aria-label"));
    }

    private String textOfPage() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private DayView day(Viewer viewer, EngagementId engagement) {
        return ActAs.call(viewer, () -> days.day(engagement, LocalDate.now(clock)));
    }
}
