package it.florwork.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Months;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = MonthView.class)
@As("operator")
class MonthViewsTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void italian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private static void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private String shown() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + String.join(
                        " ", component.getChildren().map(MonthViewsTest::text).toList());
    }

    private void click(String word) {
        test($(Button.class).withTextContaining(word).first()).click();
    }

    @Test
    @UseCase({"UC-38", "UC-39"})
    void traineeConfirmsAndTutorSignsWhatTheySee() {
        var internship = given.placement(AUTUMN);
        given.worked(internship, OCTOBER);
        signIn(internship.trainee());
        open("my-month", Map.of("month", "2026-10"));
        assertThat($(H1.class).first().getText()).isEqualTo("Ottobre 2026");
        assertThat(shown()).contains("88 ore", "gio 1", "Guarda i giorni");
        click("confermo il mese");
        assertThat(shown()).contains("Hai confermato");
        signIn(internship.tutor());
        open("tutor-months", Map.of("month", "2026-10"));
        assertThat(shown()).contains("Un mese aspetta la tua firma", "gio 1");
        click("Firma i mesi");
        assertThat(shown()).contains("metti la spunta");
        test($(Checkbox.class).single()).click();
        click("Firma un mese");
        assertThat(shown()).contains("Il mese è chiuso");
        assertThat(ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER))
                        .status())
                .isEqualTo(MonthStatus.SEALED);
    }

    @Test
    @UseCase("UC-40")
    void anOperatorVerifiesFromTheRecord() {
        var internship = given.placement(AUTUMN);
        given.sealed(internship, OCTOBER);
        UI.getCurrent().navigate("months/" + internship.id() + "/2026-10");
        assertThat(shown()).contains("La persona ha confermato", "Il tutor ha firmato", "Versione 1");
        click("Verifica il mese");
        var dialog = $(Dialog.class).single();
        var verify = dialog.getFooter().getElement().getChildren().toList().getLast();
        test((Button) verify.getComponent().orElseThrow()).click();
        assertThat(shown()).contains("Guarda prima i giorni", "La persona ha confermato");
        test($(Checkbox.class).single()).click();
        test((Button) verify.getComponent().orElseThrow()).click();
        assertThat(shown()).contains("Il mese è verificato");
    }

    @Test
    @UseCase("UC-40")
    void theListNamesWhatIsMissing() {
        var internship = given.placement(AUTUMN);
        given.worked(internship, OCTOBER);
        open("months", Map.of("month", "2026-10", "show", "NOT_SIGNED"));
        assertThat($(H1.class).first().getText()).isEqualTo("Ottobre 2026");
        assertThat(shown()).contains("Aperto");
    }
}
