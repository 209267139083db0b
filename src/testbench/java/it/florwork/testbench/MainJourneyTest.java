package it.florwork.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchTestCase;
import it.florwork.access.Viewer;
import it.florwork.opening.OpeningId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.io.File;
import java.time.LocalDate;
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

/** From a company's need to a marked day, in the hands of the people concerned. */
@EnabledIf(
        value = "it.florwork.testbench.TestBenchLicence#isPresent",
        disabledReason = "no Vaadin licence key: TestBench is a commercial product")
@PortalTest
class MainJourneyTest extends TestBenchTestCase {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 16);

    @LocalServerPort
    int port;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void openABrowser() {
        var options = new ChromeOptions().setBinary("/usr/bin/chromium");
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--lang=it", "--window-size=390,844");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
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
        button("Pubblica").click();
        assertThat($("vaadin-button").withText("Pubblica").all()).isEmpty();
    }

    @Test
    void theTutorMarksEverybodyAsPlannedInOneTap() {
        var internship = attendance.placement(Period.of(A_MONDAY.minusWeeks(2), A_MONDAY.plusMonths(3)));
        attendance.on(A_MONDAY);
        signIn(internship.tutor());
        open("/app/day");
        var all = $(ButtonElement.class)
                .withAttributeContaining("class", "fw-primary")
                .waitForFirst();
        all.click();
        waitUntil(driver -> $(ButtonElement.class)
                .withAttributeContaining("class", "fw-primary")
                .all()
                .isEmpty());
    }

    private ButtonElement button(String caption) {
        waitUntil(driver ->
                !$(ButtonElement.class).withCaptionContaining(caption).all().isEmpty());
        return $(ButtonElement.class).withCaptionContaining(caption).first();
    }

    private void signIn(Viewer viewer) {
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
