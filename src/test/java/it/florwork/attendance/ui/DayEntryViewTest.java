package it.florwork.attendance.ui;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = {DayEntryView.class, MonthView.class})
@As("operator")
@UseCase("UC-88")
class DayEntryViewTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    Days days;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;
    private Internship internship;

    @BeforeEach
    void anOperatorWithOneInternship() {
        given.on(MONDAY);
        internship = given.placement(AUTUMN);
        operator = accounts.fresh(Role.OPERATOR);
        UI.getCurrent().setLocale(Locale.ITALIAN);
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(operator));
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void anOperatorEntersADayForThePersonAndTheMonthSaysSo() {
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, MORNING);
        open();
        click("Salva");
        assertThat(day().trainee()).as("no reason, no entry").isEmpty();
        $(TextArea.class).single().setValue("Detto al telefono");
        click("Salva");
        assertThat(day().state()).isEqualTo(DayState.AGREED);
        assertThat(page()).contains("per la persona", "Detto al telefono");
        navigate(MonthView.class, Map.of("engagement", internship.id().toString(), "month", "2026-11"));
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("months/" + internship.id() + "/day/" + MONDAY);
    }

    @Test
    void anOperatorDecidesADay() {
        open();
        sides().setValue(Side.OPERATOR);
        kinds().setValue(DayKind.SICK);
        $(TextArea.class).single().setValue("Ha chiamato la mattina");
        click("Salva");
        assertThat(day().state()).isEqualTo(DayState.RESOLVED);
        assertThat(page()).contains("operatrice: ");
    }

    @Test
    void eachSideIsOfferedWhatItMaySay() {
        open();
        assertThat(kinds().getListDataView().getItems().toList())
                .contains(DayKind.SICK)
                .doesNotContain(DayKind.UNEXCUSED, DayKind.CLOSURE, DayKind.HOLIDAY);
        sides().setValue(Side.TUTOR);
        assertThat(kinds().getListDataView().getItems().toList()).contains(DayKind.UNEXCUSED, DayKind.CLOSURE);
    }

    @Test
    void hoursOutsideThePlanAreSaidOnTheMonthAndAHolidayIsForTheCalendar() {
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, new TimeSlot(510, 780));
        navigate(MonthView.class, Map.of("engagement", internship.id().toString(), "month", "2026-11"));
        assertThat(page()).contains("Un giorno con ore non assicurate", "Non assicurata");
        navigate(
                DayEntryView.class,
                Map.of(
                        "engagement",
                        internship.id().toString(),
                        "date",
                        LocalDate.of(2026, 12, 8).toString()));
        assertThat(page()).contains("Questo giorno viene dal calendario");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    private void open() {
        navigate(DayEntryView.class, Map.of("engagement", internship.id().toString(), "date", MONDAY.toString()));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Side> sides() {
        return (RadioButtonGroup<Side>) $(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<DayKind> kinds() {
        return (RadioButtonGroup<DayKind>)
                List.copyOf($(RadioButtonGroup.class).all()).get(1);
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

    private DayView day() {
        return ActAs.call(operator, () -> days.day(internship.id(), MONDAY));
    }
}
