package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.florwork.access.ActAs;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayState;
import it.florwork.attendance.Days;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.Seed;
import it.florwork.testing.UseCase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tutor's phone against the portal: no signal for weeks, a dead battery, a wrong clock, an ended sign-in, a bad line. */
@BrowserTest
@UseCase({"UC-115", "UC-117"})
class PocketJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final int PEOPLE = 5;
    private static final int SCHEDULES = 20;

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    JdbcClient database;

    @Autowired
    Phones phones;

    @Autowired
    Days days;

    @Autowired
    PortalClock clock;

    @TempDir
    Path profile;

    private Group group;
    private KeptPhone phone;
    private PhoneAndPortal said;

    @BeforeEach
    void aGroupAndItsTutorsPhone() {
        given.on(TODAY);
        group = given.jolly(AUTUMN, PEOPLE);
        phone = new KeptPhone(profile, port);
        phone.of(group.tutor()).open("/tasca/").isTold("Tutti come previsto");
        phone.isReadyForNoSignal();
        said = new PhoneAndPortal(phone, group, database);
    }

    @AfterEach
    void present() {
        phone.close();
        clock.returnToPresent();
    }

    @Test
    void nothingIsLostInWeeksWithoutSignal() {
        phone.line().cut();
        var worked = AUTUMN.firstDay()
                .datesUntil(TODAY.plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5 && !date.isBefore(TODAY.minusDays(43)))
                .toList();
        assertThat(worked).hasSizeGreaterThanOrEqualTo(30);
        var before = worked.subList(0, 15);
        before.forEach(this::allAsPlanned);

        phone.die();
        phone.setClockWrongBy(Duration.ofDays(-400));
        phone.switchOn();
        phone.open("/tasca/").isTold("non partono da più di due giorni"); // by a clock that is a year off
        worked.subList(15, worked.size()).forEach(this::allAsPlanned);
        assertThat(said.ids(true)).hasSize(worked.size() * PEOPLE);

        ActAs.run(group.tutor(), () -> phones.mine().forEach(known -> phones.remove(known.id())));
        phone.line().restore();
        phone.open("/tasca/").isTold("Rientra per inviare");
        assertThat(said.ids(true)).hasSize(worked.size() * PEOPLE);

        var all = said.ids(false);
        phone.of(group.tutor()).open("/tasca/");
        said.waitUntilAllIsSent();
        assertThat(said.onTheServer()).isEqualTo(all);
        assertThat(phone.complaints()).isEmpty();
    }

    @Test
    void whatIsSaidOnABadLineArrivesOnce() {
        said.onABadLine(Seed.of(PocketJourneyTest.class), Seed.rounds(SCHEDULES), clock);
    }

    /** One long evening: the application is replaced while entries wait, two versions are settled, and the tutor signs out. */
    @Test
    void anUpdateAConflictAndSigningOutLoseNothing() {
        phone.line().cut();
        allAsPlanned(TODAY);
        var all = said.ids(false);
        String version = String.valueOf(phone.page().evaluate("async () => (await caches.keys())[0].split(' ')[1]"));
        String newer = new StringBuilder(version).reverse().toString();
        assertThat(newer).isNotEqualTo(version);
        phone.line().changes(Map.of(version, newer, "pocket/entries", "pocket/entriez"));
        phone.line().restore();
        phone.page().evaluate("""
                async () => { (await navigator.serviceWorker.getRegistration('/tasca/')).update().catch(() => {}); }""");
        phone.page().waitForFunction("""
                async newer => {
                    const kept = await caches.keys();
                    return kept.length === 1 && kept[0].endsWith(newer) && document.querySelector('h1');
                }""", newer);
        assertThat(said.ids(true)).as("unsent over the update").isEqualTo(all);

        phone.line().changes(Map.of("\"format\":1", "\"format\":2", "pocket/entries", "pocket/entriez"));
        phone.open("/tasca/").isTold("C’è una versione nuova. Quello che hai segnato resta qui.");
        assertThat(said.ids(true)).as("unsent on a phone too old").isEqualTo(all);
        phone.line().changes(Map.of());
        phone.open("/tasca/");
        said.waitUntilAllIsSent();
        assertThat(said.onTheServer()).isEqualTo(all);

        var other = group.members().getFirst();
        given.traineeSays(other, TODAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        phone.open("/tasca/").isTold("due versioni");
        phone.page().locator(".conf .two button").last().click();
        said.waitUntilAllIsSent();
        assertThat(ActAs.call(group.tutor(), () -> days.day(other.id(), TODAY)).state())
                .isEqualTo(DayState.AGREED);

        phone.line().cut();
        allAsPlanned(TODAY.minusDays(1));
        all = said.ids(false);
        phone.page().evaluate("() => { location.hash = 'outbox'; }");
        phone.page().getByText("Esci da questo telefono").last().click();
        phone.page().locator("dialog button").first().click();
        phone.isTold("Entra");
        assertThat(said.ids(true)).as("unsent after signing out").hasSize(PEOPLE);
        phone.line().restore();
        phone.page().context().clearCookies();
        phone.page().locator("a[href='/tasca/entra']").click();
        phone.signsIn(group.tutor());
        phone.page().waitForURL("**/tasca/");
        phone.isTold("Mercoledì 28 ottobre");
        said.waitUntilAllIsSent();
        assertThat(said.onTheServer()).isEqualTo(all);
        assertThat(phone.complaints()).isEmpty();
    }

    /** A disk that lied about a commit: the phone was told, the portal no longer knows, and the next day finds it. */
    @Test
    void whatTheDatabaseLostComesBackTheNextDay() {
        allAsPlanned(TODAY);
        said.waitUntilAllIsSent();
        var all = said.ids(false);
        assertThat(said.onTheServer()).isEqualTo(all).hasSize(PEOPLE);
        database.sql("delete from day_report where device = :device")
                .param("device", said.device())
                .update();
        assertThat(said.onTheServer()).isEmpty();

        given.on(TODAY.plusDays(1));
        phone.open("/tasca/").isTold("Giovedì 29 ottobre");
        said.until(() -> said.onTheServer().equals(all));
        assertThat(said.onTheServer()).isEqualTo(all);
        assertThat(said.ids(false)).isEqualTo(all);
    }

    private void allAsPlanned(LocalDate date) {
        phone.page().evaluate("place => { location.hash = place; }", "day/" + date);
        phone.page()
                .waitForFunction(
                        "place => document.querySelector('[data-k=all]') && location.hash.endsWith(place)"
                                + " && document.querySelector('h1').textContent.includes(String(+place.slice(-2)))",
                        date.toString());
        phone.page().locator("[data-k=all]").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(phone.page()
                        .locator("main .row")
                        .filter(new Locator.FilterOptions().setHasText("sul telefono")))
                .hasCount(PEOPLE);
    }
}
