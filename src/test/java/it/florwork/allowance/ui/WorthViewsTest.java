package it.florwork.allowance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayKind;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationService;
import it.florwork.company.SiteData;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
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

/** What each reads of a month's worth, on the pages where they look. */
@PortalTest
@ViewPackages(packages = {"it.florwork.attendance.ui", "it.florwork.placement.ui", "it.florwork.allowance.ui"})
@As("operator")
@UseCase("UC-82")
class WorthViewsTest extends SpringBrowserlessTest {
    private static final Period TERM = Period.of(LocalDate.of(2026, 9, 14), LocalDate.of(2027, 1, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Autowired
    GivenAttendance given;

    @Autowired
    GivenPlacements placements;

    @Autowired
    CompanyService companies;

    @Autowired
    OrganisationService organisations;

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

    private String page(Viewer viewer, String path, Map<String, String> parameters) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
        return text(UI.getCurrent()).replace('\u00a0', ' ');
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + String.join(
                        " ", component.getChildren().map(WorthViewsTest::text).toList());
    }

    private Internship begun() {
        var internship = given.placement(TERM);
        given.on(MONDAY);
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, GivenAttendance.MORNING);
        return internship;
    }

    @Test
    void theTraineeReadsTheMoneyGentlyFromDayOne() {
        var internship = begun();
        assertThat(page(internship.trainee(), "my-month", Map.of("month", "2026-10")))
                .contains("I tuoi soldi del mese", "500 €", "se continui così", "Fino a oggi: 28 €.")
                .contains("Questo mese hai fatto 4 ore su 88. Va bene.", "7 € all’ora, per 4:00 ore fatte")
                .contains("Se manchi altri 5 giorni, i soldi del mese diminuiscono.");
        assertThat(page(internship.trainee(), "my-day", Map.of()))
                .contains("I tuoi soldi del mese", "i soldi del mese diminuiscono");
    }

    @Test
    void theTutorReadsHowTheMonthGoesAndNothingOfMoney() {
        var internship = begun();
        assertThat(page(internship.tutor(), "tutor-months", Map.of("month", "2026-10")))
                .contains("Come va il mese", "Di questo passo", "Assenze")
                .doesNotContain("€");
    }

    @Test
    void theOperatorReadsEveryLineWithItsRuleAndSource() {
        var internship = begun();
        assertThat(page(accounts.fresh(Role.OPERATOR), "months/" + internship.id() + "/2026-10", Map.of()))
                .contains(
                        "Quanto vale il mese", "7 € all’ora, per 4:00 ore fatte", "DGR 620/2020", "Può ancora mancare")
                .contains("100,0 %, 500 €");
        given.sealed(internship, OCTOBER);
        assertThat(page(accounts.fresh(Role.OPERATOR), "months/" + internship.id() + "/2026-10", Map.of()))
                .contains("da quando il mese è firmato", "Non più di 500 € al mese", "-116 €");
    }

    @Test
    void theCompanyThatPaysAndTheEvaluatorReadItOnTheInternshipsPage() {
        given.on(MONDAY);
        var placement = placements.active(Regime.TE);
        var address = "internships/" + placement.id();
        assertThat(page(placement.match().company().contact(), address, Map.of()))
                .contains("Quanto vale: Ottobre 2026", "DPGR 47/R/2003 come modificato, dal 2024");
        assertThat(page(accounts.fresh(Role.EVALUATOR), address, Map.of()))
                .contains("Quanto vale: Ottobre 2026", "T-")
                .doesNotContain(placement.match().person().identity().lastName());
        assertThat(page(placement.match().company().tutor(), address, Map.of()))
                .contains("Come va: Ottobre 2026")
                .doesNotContain("€");
        assertThat(page(placement.match().operator(), "placements/" + placement.id(), Map.of()))
                .contains("Quanto vale: Ottobre 2026");
    }

    @Test
    void theProjectPaysSoTheCompanyReadsOfHoursOnly() {
        given.on(MONDAY);
        var placement = placements.active(Regime.TIS);
        assertThat(page(placement.match().company().contact(), "internships/" + placement.id(), Map.of()))
                .contains("Come va: Ottobre 2026")
                .doesNotContain("€");
    }

    @Test
    void theLawIsTheOneOfTheSitesRegion() {
        given.on(MONDAY);
        var placement = placements.active(Regime.TE);
        var company = placement.match().company();
        ActAs.run(accounts.fresh(Role.ADMINISTRATOR), () -> {
            var detail = companies.organisation(company.id()).sites().getFirst();
            var there = detail.data();
            organisations.reviseSite(
                    detail.id(),
                    detail.version(),
                    new SiteData(
                            there.name(),
                            there.address(),
                            "Milano",
                            there.patronDay(),
                            there.ateco(),
                            there.permanentStaff(),
                            there.countedOn(),
                            Region.LOMBARDY));
        });
        assertThat(page(placement.match().operator(), "placements/" + placement.id(), Map.of()))
                .contains("DGR Lombardia 7763 del 17/1/2018", "Almeno 300 €")
                .doesNotContain("DPGR 47/R/2003");
    }

    @Test
    void theTeamReadsAMonthOfAllAndTakesItOut() {
        begun();
        assertThat(page(accounts.fresh(Role.OPERATOR), "allowances", Map.of("month", "2026-10")))
                .contains("Indennità, Ottobre 2026", "Vale ora", "di questo passo", "In corso", "CSV", "Excel");
    }

    @Test
    void aTutorsPageCostsAsManyStatementsForManyAsForOne() {
        var one = given.jolly(TERM, 1);
        var five = given.jolly(TERM, 5);
        given.on(MONDAY);
        page(one.tutor(), "tutor-months", Map.of("month", "2026-10")); // fills what is kept in memory
        int few = Statements.during(() -> page(one.tutor(), "tutor-months", Map.of("month", "2026-10")))
                .size();
        int many = Statements.during(() -> page(five.tutor(), "tutor-months", Map.of("month", "2026-10")))
                .size();
        assertThat(many).isEqualTo(few);
    }
}
