package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.florwork.access.ActAs;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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

    /** What the phone has said, in its own order. */
    private static final String IDS = """
            async () => {
                const store = await (await import('/tasca/store.js')).openStore();
                const entries = await store.read(all => all.all());
                store.close();
                return entries.filter(entry => !%s || entry.state === 'PHONE').map(entry => entry.id);
            }""";

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    JdbcClient database;

    @Autowired
    Phones phones;

    @Autowired
    PortalClock clock;

    @TempDir
    Path profile;

    private Group group;
    private KeptPhone phone;

    @BeforeEach
    void aGroupAndItsTutorsPhone() {
        given.on(TODAY);
        group = given.jolly(AUTUMN, PEOPLE);
        phone = new KeptPhone(profile, port);
        phone.of(group.tutor()).open("/tasca/").isTold("Tutti come previsto");
        phone.isReadyForNoSignal();
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
        assertThat(ids(true)).hasSize(worked.size() * PEOPLE);

        ActAs.run(group.tutor(), () -> phones.mine().forEach(known -> phones.remove(known.id())));
        phone.line().restore();
        phone.open("/tasca/").isTold("Rientra per inviare");
        assertThat(ids(true)).hasSize(worked.size() * PEOPLE);

        var said = ids(false);
        phone.of(group.tutor()).open("/tasca/");
        waitUntilAllIsSent();
        assertThat(onTheServer()).isEqualTo(said);
        assertThat(phone.complaints()).isEmpty();
    }

    @Test
    void whatIsSaidOnABadLineArrivesOnce() {
        var seed = Seed.of(PocketJourneyTest.class);
        var random = seed.random();
        for (int schedule = 0; schedule < Seed.rounds(SCHEDULES); schedule++) {
            clock.travelTo(clock.instant().plus(2, ChronoUnit.MINUTES));
            int steps = 4 + random.nextInt(6);
            for (int step = 0; step < steps; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1, 2 -> say(random);
                    case 3 -> phone.line().cut();
                    case 4 -> {
                        phone.line().restore();
                        phone.line().cutAfter(100 + random.nextInt(6_000));
                        tellOfTheNetwork();
                    }
                    default -> {
                        phone.line().restore();
                        tellOfTheNetwork();
                    }
                }
            }
            phone.line().restore();
            waitUntilAllIsSent();
            assertThat(onTheServer()).as("schedule %d of %s", schedule, seed).isEqualTo(ids(false));
        }
    }

    /** A disk that lied about a commit: the phone was told, the portal no longer knows, and the next day finds it. */
    @Test
    void whatTheDatabaseLostComesBackTheNextDay() {
        allAsPlanned(TODAY);
        waitUntilAllIsSent();
        var said = ids(false);
        assertThat(onTheServer()).isEqualTo(said).hasSize(PEOPLE);
        database.sql("delete from day_report where device = :device")
                .param("device", device())
                .update();
        assertThat(onTheServer()).isEmpty();

        given.on(TODAY.plusDays(1));
        phone.open("/tasca/").isTold("Giovedì 29 ottobre");
        until(() -> onTheServer().equals(said));
        assertThat(onTheServer()).isEqualTo(said);
        assertThat(ids(false)).isEqualTo(said);
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

    /** Somebody's day, said or said anew on this phone. */
    private void say(Random random) {
        var date = TODAY.minusDays(random.nextInt(40));
        while (date.getDayOfWeek().getValue() > 5) {
            date = date.minusDays(1);
        }
        phone.page()
                .evaluate(
                        """
                async ([engagement, date, kind]) => {
                    const { keep, lastWords, basisOf, entriesOf } = await import('/tasca/outbox.js');
                    const store = await (await import('/tasca/store.js')).openStore();
                    const view = await store.about('view');
                    const local = (await entriesOf(store, view.owner)).filter(entry =>
                        entry.body.engagement === engagement && entry.body.date === date);
                    const day = view.people.find(one => one.engagement === engagement).days.find(one => one.date === date);
                    const slots = kind === 'PRESENT' ? day.plan : kind === 'PARTIAL' ? ['08:30-11:00'] : [];
                    await keep(store, view.owner, [{ type: 'day', engagement, date, kind, slots, activity: null, closure: null,
                        basedOn: basisOf(lastWords(day.mine, local), 'day') }]);
                    store.close();
                }""",
                        List.of(
                                group.members().get(random.nextInt(PEOPLE)).id().toString(),
                                date.toString(),
                                List.of("PRESENT", "PARTIAL", "EXCUSED", "UNEXCUSED")
                                        .get(random.nextInt(4))));
    }

    private void tellOfTheNetwork() {
        phone.page().evaluate("() => { dispatchEvent(new Event('online')); }");
    }

    private void waitUntilAllIsSent() {
        until(() -> ids(true).isEmpty());
        assertThat(ids(true)).as("still on the phone").isEmpty();
    }

    /** The phone is told again and again that the line is there, as one that moves about is. */
    private void until(BooleanSupplier isSo) {
        for (int times = 0; times < 60 && !isSo.getAsBoolean(); times++) {
            tellOfTheNetwork();
            phone.page().waitForTimeout(250);
        }
    }

    private Set<String> ids(boolean unsent) {
        var ids = (List<?>) phone.page().evaluate(IDS.formatted(unsent));
        return ids.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every act of this phone that the portal holds, those that later ones replaced included. */
    private Set<String> onTheServer() {
        return database
                .sql("select id from day_report where device = :device")
                .param("device", device())
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String device() {
        return String.valueOf(phone.page().evaluate("""
                async () => (await (await import('/tasca/store.js')).openStore()).about('device')"""));
    }
}
