package it.florwork.placement.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.MyAccount;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.rules.Regime;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An internship as each side opens it, and its calendar as an operator keeps it. */
@BrowserTest
class InternshipInTheBrowserTest {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    int port;

    @Autowired
    GivenPlacements given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MyAccount account;

    @Autowired
    Clock clock;

    private Window phone(Viewer viewer, String locale) {
        ActAs.run(viewer, () -> account.speak(Locale.forLanguageTag(locale)));
        return Window.phone(port, locale).signIn(viewer.username());
    }

    private Window desk(Viewer viewer, String locale) {
        ActAs.run(viewer, () -> account.speak(Locale.forLanguageTag(locale)));
        return Window.desktop(port, locale).signIn(viewer.username());
    }

    @Test
    @UseCase("UC-29")
    void eachSideOpensItsInternship() {
        var placement = given.active(Regime.TIS);
        var match = placement.match();
        try (var company = phone(match.company().contact(), "it-IT")) {
            company.open("/app/internships").sees("Prova P.").isAccessible().shot("internships-company");
            company.page().getByText("Prova P.").first().click();
            company.sees("Mesi e registri").isAccessible().shot("internship-company");
        }
        try (var trainee = phone(match.person().account(), "en-GB")) {
            trainee.open("/app/internships/" + placement.id())
                    .sees("Months and registers")
                    .isAccessible()
                    .shot("internship-trainee");
        }
        try (var judge = desk(accounts.fresh(Role.EVALUATOR), "it-IT")) {
            judge.open("/app/internships/" + placement.id())
                    .sees("T-")
                    .isAccessible()
                    .shot("internship-evaluator");
        }
    }

    @Test
    @UseCase("UC-33")
    void anOperatorClosesADayAndTakesItBack() {
        var placement = given.active(Regime.TE);
        var monday = LocalDate.now(clock).plusWeeks(5).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var day = monday.getDayOfMonth() == 25 || monday.getDayOfMonth() == 1 ? monday.plusDays(8) : monday.plusDays(1);
        try (var desk = desk(placement.match().operator(), "it-IT")) {
            desk.open("/app/placements/" + placement.id()).sees("Calendario");
            desk.page().getByText("Calendario").first().click();
            desk.sees("Orario della settimana").isAccessible().shot("calendar");
            desk.click("Segna la chiusura");
            desk.sees("Serve").isAccessible();
            var first = desk.page().getByLabel("Primo giorno chiuso");
            first.fill(day.format(TYPED));
            first.press("Enter");
            assertThat(desk.page().getByLabel("Ultimo giorno chiuso")).hasValue(day.format(TYPED));
            desk.page().getByLabel("Perché è chiusa").fill("Inventario di fine anno");
            desk.click("Segna la chiusura");
            desk.sees("Chiusure della sede")
                    .sees("Inventario di fine anno")
                    .isAccessible()
                    .shot("calendar-closed");
            desk.click("Riapri per tutti");
            assertThat(desk.page().getByText("Chiusure della sede")).isHidden();
        }
    }

    @Test
    @UseCase("UC-26")
    void anOperatorPlansAnew() {
        var placement = given.made(Regime.TE);
        try (var desk = desk(placement.match().operator(), "en-GB")) {
            desk.open("/app/placements/" + placement.id())
                    .sees("Change the plan")
                    .click("Change the plan");
            desk.sees("Save the plan").isAccessible().shot("placement-plan");
            desk.click("Save the plan");
            desk.sees("Mark as ready");
        }
    }
}
