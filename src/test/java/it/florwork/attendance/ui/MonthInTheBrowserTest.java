package it.florwork.attendance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import it.florwork.access.ActAs;
import it.florwork.access.MyAccount;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterPrint;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A month on its way from the trainee's phone to the operator's desk, with what goes wrong on it. */
@BrowserTest
@UseCase({"UC-38", "UC-39", "UC-40", "UC-41", "UC-42"})
class MonthInTheBrowserTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final TimeSlot SHORTER = new TimeSlot(510, 690);

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    Months months;

    @Autowired
    RegisterPrint register;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MyAccount account;

    @Autowired
    PortalClock clock;

    private Internship internship;
    private Viewer operator;

    @BeforeEach
    void aMonthThatIsReadyToSign() {
        given.on(OCTOBER.atDay(1));
        operator = accounts.fresh(Role.OPERATOR);
        internship = given.placement(AUTUMN);
        given.worked(internship, OCTOBER);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private Window phone(Viewer viewer, String locale) {
        ActAs.run(viewer, () -> account.speak(Locale.forLanguageTag(locale)));
        return Window.phone(port, locale).signIn(viewer.username());
    }

    private Window desk(String locale) {
        ActAs.run(operator, () -> account.speak(Locale.forLanguageTag(locale)));
        return Window.desktop(port, locale).signIn(operator.username());
    }

    private String address() {
        return "/app/months/" + internship.id() + "/2026-10";
    }

    private MonthStatus status() {
        return ActAs.call(operator, () -> months.month(internship.id(), OCTOBER))
                .status();
    }

    private void sealed() {
        given.sealed(internship, OCTOBER);
    }

    private void aDayChanges() {
        given.tutorSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        given.traineeSays(internship, DAY, DayKind.PARTIAL, SHORTER);
    }

    @Test
    void fromThePhonesToTheDesk() throws IOException {
        try (var trainee = phone(internship.trainee(), "it-IT")) {
            trainee.open("/app/my-month?month=2026-10").sees("Guarda i giorni").isAccessible();
            assertThat(trainee.page().locator(".fw-month-table .fw-times").first())
                    .hasText("8:30–12:30");
            trainee.shot("my-month").click("confermo il mese");
            trainee.sees("Hai confermato").isAccessible().shot("my-month-confirmed");
        }
        try (var tutor = phone(internship.tutor(), "en-GB")) {
            tutor.open("/app/tutor-months?month=2026-10")
                    .sees("Prova P.")
                    .isAccessible()
                    .shot("tutor-months");
            tutor.page().getByText("I have looked at the month of Prova P.").click();
            tutor.click("Sign one month");
            tutor.sees("You have both signed").shot("tutor-months-signed");
            tutor.page().goBack();
            tutor.page().goForward();
            tutor.sees("You have both signed");
        }
        assertThat(status()).isEqualTo(MonthStatus.SEALED);
        try (var desk = desk("it-IT")) {
            desk.open("/app/months?month=2026-10")
                    .sees("Prova P.")
                    .isAccessible()
                    .shot("months");
            desk.open(address()).sees("Il tutor ha firmato").isAccessible().shot("month-sealed");
            var sheet = desk.page()
                    .waitForDownload(
                            () -> desk.page().getByText("Stampa").first().click());
            var pdf = new PdfReader(Files.readAllBytes(sheet.path()));
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("Prova P.", "confermato nel portale", "firmato nel portale");
            desk.click("Verifica il mese");
            desk.sees("Ho guardato i giorni").isAccessible().shot("month-verify");
            var dialog = desk.page().getByRole(AriaRole.DIALOG);
            dialog.getByText("Ho guardato i giorni").click();
            dialog.getByRole(AriaRole.BUTTON).last().click();
            desk.sees("Il mese è verificato").isAccessible().shot("month-verified");
        }
    }

    @Test
    void aDayThatChangedMeanwhileIsToldInWords() {
        try (var trainee = phone(internship.trainee(), "it-IT")) {
            trainee.open("/app/my-month?month=2026-10").sees("confermo il mese");
            aDayChanges();
            trainee.click("confermo il mese");
            trainee.sees("un giorno è cambiato").isAccessible().shot("my-month-stale");
            assertThat(status()).isEqualTo(MonthStatus.OPEN);
            trainee.page().reload();
            trainee.sees("In parte").click("confermo il mese");
            trainee.sees("Hai confermato");
        }
        assertThat(status()).isEqualTo(MonthStatus.CONFIRMED);
    }

    @Test
    void twoTabsSignOnce() {
        try (var tutor = phone(internship.tutor(), "it-IT")) {
            tutor.open("/app/tutor-months?month=2026-10").sees("Firma i mesi");
            var other = tutor.page().context().newPage();
            other.navigate(tutor.page().url());
            var sign = new Page.GetByRoleOptions().setName("Firma un mese");
            List.of(other, tutor.page())
                    .forEach(tab ->
                            tab.getByText("Ho guardato il mese di Prova P.").click());
            other.getByRole(AriaRole.BUTTON, sign).click();
            assertThat(other.getByText("Hai firmato").first()).isVisible();
            tutor.page().getByRole(AriaRole.BUTTON, sign).dblclick();
            tutor.sees("Hai firmato");
        }
        assertThat(ActAs.call(operator, () -> months.month(internship.id(), OCTOBER))
                        .signatures())
                .hasSize(1);
    }

    @Test
    void reopeningKeepsWhatWasTypedWhenSomebodyWasFaster() {
        sealed();
        try (var desk = desk("en-GB")) {
            desk.open(address()).sees("Version 1").click("Reopen");
            desk.sees("A new version is made").isAccessible().shot("month-reopen");
            var dialog = desk.page().getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON).last().click();
            desk.sees("Choose at least one day");
            dialog.getByText("Wed 7", new Locator.GetByTextOptions().setExact(true))
                    .click();
            dialog.getByLabel("The reason").fill("The tutor found a mistake.");
            ActAs.run(
                    accounts.fresh(Role.OPERATOR),
                    () -> months.reopen(internship.id(), OCTOBER, Set.of(DAY), "I was faster."));
            dialog.getByRole(AriaRole.BUTTON).last().click();
            desk.sees("both have signed");
            assertThat(dialog.getByLabel("The reason")).hasValue("The tutor found a mistake.");
            desk.shot("month-reopen-late");
            desk.page().reload();
            desk.sees("I was faster.").isAccessible().shot("month-reopened");
        }
    }

    @Test
    void whoEnteredADayIsNotOfferedToVerify() {
        ActAs.run(operator, () -> given.settled(internship, DAY));
        sealed();
        try (var desk = desk("it-IT")) {
            desk.open(address()).sees("Il tutor ha firmato");
            assertThat(desk.button("Verifica il mese")).hasCount(0);
            desk.sees("Hai cambiato un giorno o il calendario").shot("month-not-mine");
        }
    }

    @Test
    void aSignedSheetIsScanned() throws IOException {
        var sheet = ActAs.call(operator, () -> register.print(internship.id(), OCTOBER))
                .content();
        try (var desk = desk("it-IT")) {
            desk.open(address()).sees("Firmato su carta").isAccessible().shot("month-to-sign");
            var page = desk.page();
            var upload = page.locator("vaadin-upload input[type=file]");
            desk.click("Registra le firme");
            desk.sees("Scegli chi ha firmato il foglio.").sees("Manca la scansione");
            page.getByLabel("La persona").check();
            page.getByLabel("Il tutor").check();
            upload.setInputFiles(
                    new FilePayload("lettera.pdf", "application/pdf", "cara persona".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("vaadin-upload-file[complete]")).hasCount(1);
            desk.click("Registra le firme");
            desk.sees("non è un PDF").isAccessible().shot("month-paper-wrong");
            assertThat(page.getByLabel("La persona")).isChecked();
            desk.click("Chiudi");
            page.locator("vaadin-upload-file [part=remove-button]").click();
            upload.setInputFiles(new FilePayload("foglio.pdf", "application/pdf", new byte[5 * 1024 * 1024 + 1]));
            desk.sees("troppo grande");
            upload.setInputFiles(new FilePayload("foglio.pdf", "application/pdf", sheet));
            assertThat(page.locator("vaadin-upload-file[complete]")).hasCount(1);
            desk.click("Registra le firme");
            desk.sees("su carta, registrato").isAccessible().shot("month-on-paper");
            var scan = page.waitForDownload(
                    () -> page.getByText("Apri la scansione").first().click());
            assertThat(Files.readAllBytes(scan.path())).isEqualTo(sheet);
        }
        assertThat(status()).isEqualTo(MonthStatus.SEALED);
    }
}
