package it.florwork.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.Calendars;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.Days;
import it.florwork.attendance.GroupCalendars;
import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.WeekCycle;
import it.florwork.candidate.Pathways;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = {CalendarView.class, GroupCalendarView.class, GroupWeekView.class, TutorWeekView.class})
@As("operator")
@UseCase("UC-33")
class CalendarViewTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final WeeklyTimetable TWO_DAYS =
            WeeklyTimetable.daily(540, 660, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);

    @Autowired
    Calendars calendars;

    @Autowired
    GroupCalendars groups;

    @Autowired
    Pathways pathways;

    @Autowired
    CalendarOfGroup section;

    @Autowired
    Days days;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;

    @BeforeEach
    void november() {
        given.on(MONDAY);
        operator = accounts.fresh(Role.OPERATOR);
        UI.getCurrent().setLocale(Locale.ITALIAN);
        signIn(operator);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void saysWhatAWeekAndEachMonthPlan() {
        open(given.placement(AUTUMN).id());
        assertThat(page()).contains("20 ore a settimana", "Novembre 2026", "84 ore");
    }

    @Test
    void showsTheEffectOfOtherWeeksBeforeTheyAreSaved() {
        var internship = given.placement(AUTUMN);
        open(internship.id());
        picker("Vale dal").setValue(LocalDate.of(2026, 12, 7));
        find(WeekEditor.class).single().setValue(TWO_DAYS);
        assertThat(page())
                .contains(
                        "Dal 7 dic 2026: 4 ore a settimana invece di 20 ore.",
                        "Dicembre 2026: 32 ore invece di 84 ore");
        assertThat(ActAs.call(operator, () -> calendars.calendar(internship.id()))
                        .timetables())
                .hasSize(1);
        click("Salva il nuovo orario");
        assertThat(ActAs.call(operator, () -> calendars.calendar(internship.id()))
                        .timetables())
                .hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSecondWeekTakesTurnsWithTheFirst() {
        var internship = given.placement(AUTUMN);
        open(internship.id());
        picker("Vale dal").setValue(LocalDate.of(2026, 12, 7));
        ((Select<Integer>) find(Select.class).all().getFirst()).setValue(2);
        assertThat(find(WeekEditor.class).all()).hasSize(2);
        find(WeekEditor.class).all().getLast().setValue(TWO_DAYS);
        click("Salva il nuovo orario");
        assertThat(ActAs.call(operator, () -> calendars.calendar(internship.id()))
                        .timetables()
                        .getLast()
                        .cycle()
                        .weeks())
                .containsExactly(GivenAttendance.MORNINGS, TWO_DAYS);
        assertThat(page()).contains("Settimana A", "Settimana B", "4 ore a settimana");
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneDayIsElsewhereAndTakenBack() {
        var internship = given.placement(AUTUMN);
        open(internship.id());
        click("Salva questo giorno");
        assertThat(picker("Quale giorno").isInvalid()).isTrue();
        picker("Quale giorno").setValue(MONDAY.plusDays(1));
        assertThat(page()).contains("Riguarda una persona: 4 ore previste in meno.");
        ((RadioButtonGroup<SpecialDay.Kind>) find(RadioButtonGroup.class).single())
                .setValue(SpecialDay.Kind.OTHER_PLACE);
        field("Luogo").setValue("Serra grande");
        field("Indirizzo").setValue("via del Poggio 2, Fiesole");
        click("Salva questo giorno");
        assertThat(page()).contains("Un altro luogo", "Serra grande, via del Poggio 2, Fiesole");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getElement().getAttribute("aria-label") instanceof String label
                                && label.contains("torna come al solito"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("Nessuno: valgono l’orario e le festività.");
    }

    @Test
    @UseCase("UC-91")
    void theSiteClosesForEverybodyWithAReason() {
        var jolly = given.jolly(AUTUMN, 2);
        var other = jolly.members().getLast();
        open(jolly.members().getFirst().id());
        picker("Primo giorno chiuso").setValue(MONDAY.plusDays(2));
        click("Segna la chiusura");
        assertThat(field("Perché è chiusa").isInvalid()).isTrue();
        field("Perché è chiusa").setValue("Parco chiuso per vento");
        click("Segna la chiusura");
        assertThat(page()).contains("Parco chiuso per vento");
        assertThat(ActAs.call(other.trainee(), () -> days.day(other.id(), MONDAY.plusDays(2)))
                        .off())
                .isEqualTo(DayKind.CLOSURE);
    }

    @Test
    @UseCase("UC-92")
    void aGroupChangesItsWeeksForAllAtOnce() {
        var jolly = given.jolly(AUTUMN, 3);
        UI.getCurrent().navigate("groups/" + jolly.id() + "/calendar");
        picker("Vale dal").setValue(LocalDate.of(2026, 12, 7));
        find(WeekEditor.class).single().setValue(TWO_DAYS);
        assertThat(page()).contains("Cambia per 3 persone insieme.", "4 ore a settimana invece di 20 ore");
        click("Salva il nuovo orario");
        assertThat(page()).contains("Dal 7 dic 2026");
    }

    @Test
    @UseCase("UC-92")
    void aGroupsPageShowsTheWeeksOfToday() {
        var jolly = given.jolly(AUTUMN, 1);
        ActAs.run(
                operator,
                () -> groups.changeTimetable(jolly.id(), LocalDate.of(2026, 12, 7), WeekCycle.every(TWO_DAYS)));
        assertThat(whenOf(jolly)).contains("20 ore", "Dal 7 dic 2026");
        given.on(LocalDate.of(2026, 12, 9));
        assertThat(whenOf(jolly)).contains("4 ore").doesNotContain("20 ore", "Dal 7 dic 2026");
    }

    private String whenOf(GivenAttendance.Group group) {
        return ActAs.call(
                operator,
                () -> section.forGroup(pathways.group(group.id()), () -> {})
                        .getElement()
                        .getTextRecursively());
    }

    @Test
    @UseCase("UC-91")
    void aClosureSaysForWhomItCouldNotBeDone() {
        var jolly = given.jolly(AUTUMN, 2);
        var signed = jolly.members().getFirst();
        given.sealed(signed, YearMonth.of(2026, 10));
        signIn(operator);
        open(jolly.members().getLast().id());
        picker("Primo giorno chiuso").setValue(LocalDate.of(2026, 10, 12));
        assertThat(page())
                .contains("Riguarda 2 persone: 4 ore previste in meno.", "mese già firmato, resta com’è: Ottobre 2026");
        field("Perché è chiusa").setValue("Impianto fermo");
        click("Segna la chiusura");
        assertThat(page())
                .contains("Fatto per una persona. Per una persona resta com’era")
                .contains(ActAs.call(operator, () -> calendars.calendar(signed.id()))
                        .codeName());
    }

    @Test
    @UseCase("UC-92")
    void aTutorSeesTheWeekOfAllAndWhatIsMissing() {
        given.on(MONDAY.plusDays(2));
        var jolly = given.jolly(AUTUMN, 2);
        var one = jolly.members().getFirst();
        given.tutorSays(one, MONDAY, DayKind.UNEXCUSED);
        given.tutorSays(one, MONDAY.plusDays(1), DayKind.PRESENT, GivenAttendance.MORNING);
        signIn(jolly.tutor());
        UI.getCurrent().navigate("glance/" + MONDAY.plusDays(4));
        assertThat(page()).contains("Mancano 4 giornate", "Presente", "Manca", "Previsto", "20 ore");
        assertThat(links()).anyMatch(link -> link.equals("day/" + MONDAY));
        signIn(operator);
        UI.getCurrent().navigate("groups/" + jolly.id() + "/week/" + MONDAY);
        assertThat(page()).contains("Mancano 4 giornate");
        assertThat(links()).anyMatch(link -> link.equals("months/" + one.id() + "/2026-11"));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private void open(EngagementId id) {
        navigate(CalendarView.class, Map.of("engagement", id.toString()));
    }

    private DatePicker picker(String label) {
        return find(DatePicker.class).all().stream()
                .filter(picker -> label.equals(picker.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
