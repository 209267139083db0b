package it.florwork.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.checkbox.testbench.CheckboxElement;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchTestCase;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shell.Translations;
import it.florwork.testing.Chromium;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.io.File;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a company's need to a verified month, in the hands of the people concerned. Each part begins where the one before
 * it ends, from records that were laid through the services.
 */
@EnabledIf(
        value = "it.florwork.testbench.TestBenchLicence#isPresent",
        disabledReason = "no Vaadin licence key: TestBench is a commercial product")
@PortalTest
class MainJourneyTest extends TestBenchTestCase {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 16);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Where a driver lies that belongs to the browser; the same property that Selenium reads. */
    private static final String DRIVER = System.getProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");

    @LocalServerPort
    int port;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Translations texts;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void openABrowser() {
        var options =
                new ChromeOptions().setBinary(Chromium.find().orElseThrow().toString());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--lang=it", "--window-size=390,844");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER))
                .build();
        setDriver(TestBench.createDriver(new ChromeDriver(service, options)));
    }

    @AfterEach
    void closeIt() {
        getDriver().quit();
        clock.returnToPresent();
    }

    @Test
    void theOperatorPublishesWhatACompanySent() {
        var company = needs.company();
        OpeningId need = needs.sent(company, needs.gardenHelper(company));
        signIn(accounts.named("operator"));
        open("/app/needs/" + need);
        press("opening.publish");
        isGone("opening.publish");
    }

    @Test
    void fromAProposalToAnApproval() {
        var match = matches.proposed(Regime.TIS);
        signIn(match.operator());
        open("/app/matches/" + match.id());
        press("matching.select");
        sees("matching.next.SELECTED.TIS");

        signIn(match.person().caseManager());
        open("/app/agreements");
        press("matching.agreements.agree");
        sees("matching.agreements.empty");

        signIn(match.person().account());
        open("/app/my-choices");
        press("matching.mine.yes");
        sees("matching.mine.status.CANDIDATE_OK");

        signIn(match.operator());
        open("/app/matches/" + match.id());
        press("matching.present");
        sees("matching.status.PRESENTED");

        signIn(match.company().contact());
        open("/app/presented/" + matches.code(match));
        press("matching.presented.yes");
        sees("matching.presented.status.INTEREST");
    }

    @Test
    void theTutorMarksEverybodyAsPlannedInOneTap() {
        var internship = attendance.placement(Period.of(A_MONDAY.minusWeeks(2), A_MONDAY.plusMonths(3)));
        attendance.on(A_MONDAY);
        signIn(internship.tutor());
        open("/app/day");
        press("register.day.allAsPlanned");
        isGone("register.day.allAsPlanned");
    }

    @Test
    void aMonthIsConfirmedSignedAndVerified() {
        var internship = attendance.placement(
                Period.of(OCTOBER.atDay(1), OCTOBER.atDay(1).plusMonths(3)));
        attendance.worked(internship, OCTOBER);
        signIn(internship.trainee());
        open("/app/my-month?month=" + OCTOBER);
        press("attendance.my.confirm");
        sees("attendance.step.trainee");

        signIn(internship.tutor());
        open("/app/tutor-months?month=" + OCTOBER);
        $(CheckboxElement.class).waitForFirst().setChecked(true);
        press("attendance.tutor.signMany", 1);
        sees("attendance.sentence.sealed");

        signIn(accounts.fresh(Role.OPERATOR));
        open("/app/months/" + internship.id() + "/" + OCTOBER);
        press("attendance.verify");
        $(CheckboxElement.class).last().setChecked(true);
        $(ButtonElement.class)
                .withCaptionContaining(text("attendance.verify"))
                .last()
                .click();
        sees("attendance.step.verified");
    }

    private String text(String key, Object... details) {
        return texts.getTranslation(key, Locale.ITALIAN, details);
    }

    private void press(String key, Object... details) {
        var caption = text(key, details);
        waitUntil(driver ->
                !$(ButtonElement.class).withCaptionContaining(caption).all().isEmpty());
        $(ButtonElement.class).withCaptionContaining(caption).first().click();
    }

    private void isGone(String key) {
        waitUntil(driver ->
                $(ButtonElement.class).withCaptionContaining(text(key)).all().isEmpty());
        assertThat(findElements(By.cssSelector(".fw-message-refused"))).isEmpty();
    }

    private void sees(String key) {
        waitUntil(driver -> findElement(By.tagName("body")).getText().contains(text(key)));
    }

    private void signIn(Viewer viewer) {
        getDriver().manage().deleteAllCookies();
        open("/login?lang=it");
        findElement(By.name("username")).sendKeys(viewer.username());
        findElement(By.name("password")).sendKeys(TestAccounts.PASSWORD);
        findElement(By.cssSelector("form button:not([type])")).click();
        waitUntil(driver -> String.valueOf(driver.getCurrentUrl()).contains("/app/"));
    }

    private void open(String path) {
        getDriver().get("http://localhost:" + port + path);
    }
}
