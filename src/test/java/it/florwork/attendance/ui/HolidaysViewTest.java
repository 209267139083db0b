package it.florwork.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.rules.AddHoliday;
import it.florwork.rules.HolidayRow;
import it.florwork.rules.HolidayService;
import it.florwork.rules.RuleBook;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Holidays are everybody's: what a test adds lies in a year of its own, long after the others'. */
@PortalTest
@ViewPackages(classes = HolidaysView.class)
@As("operator")
@UseCase("UC-34")
class HolidaysViewTest extends SpringBrowserlessTest {
    private static final LocalDate FIRST = LocalDate.of(2091, 5, 17);

    @Autowired
    HolidayService holidays;

    @Autowired
    RuleBook rules;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer administrator;

    @BeforeEach
    void november() {
        given.on(LocalDate.of(2026, 11, 16));
        administrator = accounts.fresh(Role.ADMINISTRATOR);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void anOperatorReadsTheYearAndChangesNothing() {
        signIn(accounts.fresh(Role.OPERATOR));
        open(2026);
        assertThat(page()).contains("Festività 2026", "Domenica 4 ottobre 2026", "Ovunque");
        assertThat(page()).doesNotContain("Festività di legge");
        assertThat(find(Button.class).all()).isEmpty();
        open(2025);
        assertThat(page()).doesNotContain("4 ottobre 2025");
    }

    @Test
    void anAdministratorAddsAHolidayFromADayOnAndEndsIt() {
        signIn(administrator);
        open(2091);
        click("Aggiungi la festività");
        assertThat(picker("La prima volta").isInvalid()).isTrue();
        picker("La prima volta").setValue(FIRST);
        find(TextField.class).single().setValue("L. 1/2090");
        click("Aggiungi la festività");
        assertThat(page()).contains("Giovedì 17 maggio 2091", "L. 1/2090");
        assertThat(List.of(
                        rules.holidays().isHoliday(FIRST, null),
                        rules.holidays().isHoliday(FIRST.plusYears(1), null)))
                .containsOnly(true);
        assertThat(rules.holidays().isHoliday(FIRST.minusYears(1), null)).isFalse();

        ActAs.run(administrator, () -> holidays.end("FROM_" + FIRST, FIRST.plusMonths(6)));
        assertThat(rules.holidays().isHoliday(FIRST, null)).isTrue();
        assertThat(rules.holidays().isHoliday(FIRST.plusYears(1), null)).isFalse();
    }

    @Test
    void daysThatAreOverStayAsTheyWere() {
        refuses("rules.error.holidayNotAhead", () -> add(LocalDate.of(2026, 11, 16), "L. 1/2026"));
        refuses("rules.error.noSource", () -> add(LocalDate.of(2090, 11, 17), " "));
        refuses("rules.error.holidayThere", () -> add(LocalDate.of(2090, 12, 25), "L. 1/2089"));
        refuses(
                "rules.error.holidayNotAhead",
                () -> ActAs.run(administrator, () -> holidays.end("CHRISTMAS", LocalDate.of(2026, 11, 15))));
        assertThat(ActAs.call(administrator, () -> holidays.rows(Year.of(2026))))
                .extracting(HolidayRow::code)
                .contains("CHRISTMAS", "EASTER_MONDAY");
    }

    private void add(LocalDate first, String source) {
        ActAs.run(administrator, () -> holidays.add(new AddHoliday(first, source)));
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private static void open(int year) {
        UI.getCurrent().navigate("holidays", QueryParameters.simple(Map.of("year", String.valueOf(year))));
    }

    private DatePicker picker(String label) {
        return find(DatePicker.class).all().stream()
                .filter(picker -> label.equals(picker.getLabel()))
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

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
