package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import it.florwork.access.ActAs;
import it.florwork.candidate.PersonAccess;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two trainees without e-mail and one phone: a card, a code, a day said in a cellar and brought by the other. */
@BrowserTest
@UseCase({"UC-140", "UC-141"})
class SharedPhoneTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final String PIN = "480215";

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    PersonAccess access;

    @Autowired
    TestAccounts staff;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @TempDir
    Path profile;

    private Internship samira;
    private Internship diallo;
    private KeptPhone phone;

    @BeforeEach
    void twoTraineesWithOnePhone() {
        given.on(TODAY);
        samira = given.placement(AUTUMN);
        diallo = given.placement(AUTUMN);
        phone = new KeptPhone(profile, port);
    }

    @AfterEach
    void present() {
        phone.close();
        clock.returnToPresent();
    }

    @Test
    void whatOneSaidWithoutSignalTheOtherBringsAndNeverSees() {
        var card = ActAs.call(staff.named("operator"), () -> access.card(samira.candidate()))
                .path();
        phone.open(card).isTold("Scegli il tuo PIN");
        phone.page().locator("#pin").fill(PIN);
        phone.page().locator("#again").fill(PIN);
        phone.page().locator("form .main").click();
        phone.isTold("Domani");
        phone.isReadyForNoSignal();

        phone.line().cut();
        phone.page().locator("[data-k^=p]:not([data-k=promise])").first().click();
        phone.isTold("sul telefono");
        leave();
        phone.isTold("Come vuoi entrare?");
        assertThat(onThePhone())
                .contains("envelope")
                .doesNotContain("08:30", samira.id().toString());

        phone.line().restore();
        phone.page().navigate("about:blank");
        phone.open("/tasca/#enter").isTold("Come vuoi entrare?");
        phone.page()
                .locator("#code")
                .fill(ActAs.call(staff.named("operator"), () -> access.code(diallo.candidate()))
                        .digits());
        phone.page().locator("form .main").click();
        phone.isTold("Domani");
        for (int times = 0; times < 60 && reported() == 0; times++) {
            phone.page().waitForTimeout(250);
        }
        assertThat(reported()).isEqualTo(1);
        assertThat(onThePhone()).doesNotContain(samira.id().toString());

        phone.isReadyForNoSignal();
        leave();
        phone.isTold("Come vuoi entrare?");
        phone.open(card).isTold("Il tuo PIN di sei numeri");
        phone.page().locator("#pin").fill(PIN);
        phone.page().locator("form .main").click();
        phone.isTold("ricevuto");
        assertThat(phone.page().locator("[data-k^=p]:not([data-k=promise])").count())
                .isZero();
        assertThat(phone.complaints()).isEmpty();
    }

    private void leave() {
        phone.page().evaluate("() => { location.hash = 'outbox'; }");
        phone.page().locator("[data-k=switch]").click();
        phone.page().locator("dialog .wide").click();
        PlaywrightAssertions.assertThat(phone.page().locator("#code")).isVisible();
    }

    /** Everything that somebody who looks into the browser finds there. */
    private String onThePhone() {
        return String.valueOf(phone.page().evaluate("""
                async () => {
                    const store = await (await import('/tasca/store.js')).openStore();
                    const all = await store.read(async (entries, about) => [await entries.all(), await about.all()]);
                    store.close();
                    return JSON.stringify(all);
                }"""));
    }

    private long reported() {
        return database.sql("select count(*) from day_report where engagement_id = :id and author_id = :author")
                .param("id", samira.id().toString())
                .param("author", samira.trainee().user().toString())
                .query(Long.class)
                .single();
    }
}
