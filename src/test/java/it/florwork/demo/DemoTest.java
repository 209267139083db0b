package it.florwork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.cockpit.Cockpit;
import it.florwork.cockpit.WorkKind;
import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.Indicators;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.DatabaseContents;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The demonstration as a stranger meets it, laid once, on a day that is both a Sunday and the last of February. Other
 * awkward days: {@link DemoDatesSoak}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "florwork.demo.data=true",
            "florwork.demo.password=" + TestAccounts.PASSWORD,
            "demo.today=2027-02-28"
        })
@Import({DemoWorld.class, DemoFacts.class})
@ExtendWith(OutputCaptureExtension.class)
class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 28);
    private static final List<String> ACCOUNTS = DemoLoader.ACCOUNTS;

    @LocalServerPort
    int port;

    @Autowired
    DemoLoader loader;

    @Autowired
    ConfigurableApplicationContext portal;

    @Autowired
    DemoFacts facts;

    @Autowired
    Cockpit cockpit;

    @Autowired
    Indicators indicators;

    @Autowired
    Accounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("embeddedDetails")
    JdbcConnectionDetails server;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void holdsWhatItIsMeantToShow() {
        assertThat(facts.missing(TODAY)).isEmpty();
    }

    @Test
    void answersThePublishedFigures() {
        assertThat(new Visitor(port).as("operator").get("/api/situation").body())
                .isEqualTo("{\"on\":\"2027-02-28\",\"total\":51,\"rows\":[{\"key\":\"lab\",\"count\":6},"
                        + "{\"key\":\"jolly\",\"count\":9},{\"key\":\"placement\",\"count\":5},"
                        + "{\"key\":\"in_charge\",\"count\":15},{\"key\":\"withdrawn_or_waiting\",\"count\":16},"
                        + "{\"key\":\"other\",\"count\":0}]}");
    }

    /** Counted by hand from the stories: all met on the ninth day, five placed and approved, one month late to sign. */
    @Test
    void hasTheIndicatorsThatItsStoriesTell() {
        var figures = ActAs.call(
                ActAs.call(Viewer.system("test"), () -> accounts.viewer("operator"))
                        .orElseThrow(),
                () -> indicators
                        .overview(Period.of(TODAY.minusYears(1).plusDays(1), TODAY))
                        .figures());
        assertThat(figures)
                .containsEntry(IndicatorCode.K1, new Figure(51, 51, null, false))
                .containsEntry(IndicatorCode.K2, new Figure(51, 51, null, false))
                .containsEntry(IndicatorCode.K3, new Figure(5, 51, null, false))
                .containsEntry(IndicatorCode.K4, new Figure(5, 5, null, false))
                .containsEntry(IndicatorCode.K5, new Figure(5, 5, null, false))
                .containsEntry(IndicatorCode.K6, new Figure(0, 0, null, false));
        assertThat(figures.getOrDefault(IndicatorCode.K13, Figure.HELD).denominator())
                .isEqualTo(15);
        assertThat(figures.getOrDefault(IndicatorCode.K14, Figure.HELD).denominator())
                .isEqualTo(5);
        var signed = figures.getOrDefault(IndicatorCode.K8, Figure.HELD);
        assertThat(signed.denominator() - signed.numerator()).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("ACCOUNTS")
    void letsEachOfItsAccountsIn(String username) {
        var visitor = new Visitor(port).as(username);
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotLaidTwice() {
        var before = DatabaseContents.of(database);
        loader.start();
        assertThat(before.changedIn(DatabaseContents.of(database))).isEmpty();
    }

    @Test
    void saysWhoCanSignInAtEachStart(CapturedOutput output) {
        loader.start();
        loader.inviteIn(new ApplicationReadyEvent(new SpringApplication(), new String[0], portal, Duration.ZERO));
        assertThat(output).contains(ACCOUNTS).contains(TestAccounts.PASSWORD).doesNotContain("DEMO_RESET");
    }

    /** Somebody starts it again with another password in the environment, and later with the first one. */
    @Test
    void letsEverybodyInWithThePasswordThatItSays() {
        accountsShare("another-password-1");
        assertThat(isLetIn("operator", TestAccounts.PASSWORD)).isFalse();
        assertThat(isLetIn("dpo", "another-password-1")).isTrue();
        loader.start();
        assertThat(isLetIn("operator", TestAccounts.PASSWORD)).isTrue();
        assertThat(isLetIn("dpo", TestAccounts.PASSWORD)).isTrue();
    }

    private boolean isLetIn(String username, String password) {
        var visitor = new Visitor(port);
        return !visitor.location(visitor.signIn(username, password)).startsWith("/login");
    }

    private void accountsShare(String password) {
        ActAs.run(Viewer.system("test"), () -> accounts.share(password, ACCOUNTS));
    }

    @Test
    void saysWhenItHasGrownOld(CapturedOutput output) {
        clock.travelTo(TODAY.plusDays(8).atTime(10, 0).atZone(PortalClock.ROME).toInstant());
        loader.start();
        assertThat(output).contains("ends on 2027-02-28", "FLORWORK_DEMO_RESET=true");
    }

    @Test
    void isSevenDaysOldWithoutAWord(CapturedOutput output) {
        clock.travelTo(TODAY.plusDays(7).atTime(10, 0).atZone(PortalClock.ROME).toInstant());
        loader.start();
        assertThat(output).doesNotContain("DEMO_RESET");
    }

    @Test
    void makesRoomWhenItWasCutOffOrIsAskedFor() {
        try (var schema = new FreshSchema(server)) {
            var mark = new DemoMark(schema.database());
            var flyway = Flyway.configure()
                    .dataSource(schema.database())
                    .locations("classpath:db/migration")
                    .load();
            start(mark, false).migrate(flyway);
            mark.begin(TODAY);
            start(mark, false).migrate(flyway);
            assertThat(mark.find()).as("cut off half way").isEmpty();

            mark.begin(TODAY);
            mark.complete(clock.instant());
            start(mark, false).migrate(flyway);
            assertThat(mark.find()).as("complete").isPresent();

            start(mark, true).migrate(flyway);
            assertThat(mark.find()).as("laid anew on request").isEmpty();
        }
    }

    /** A killed run leaves tables that no migration has made in full. */
    @Test
    void makesRoomWhenTheVeryFirstMigrationWasCutOff() {
        try (var schema = new FreshSchema(server).migrated("db/migration/platform")) {
            JdbcClient.create(schema.database())
                    .sql("create table user_account (id uuid not null primary key)")
                    .update();
            var mark = new DemoMark(schema.database());
            start(mark, false)
                    .migrate(Flyway.configure()
                            .dataSource(schema.database())
                            .locations("classpath:db/migration")
                            .load());
            assertThat(mark.isOfAHalfMadeSchema()).isFalse();
        }
    }

    @Test
    void neverTouchesOtherData() {
        try (var schema = new FreshSchema(server).migrated("db/migration")) {
            var mark = new DemoMark(schema.database());
            var data = JdbcClient.create(schema.database());
            data.sql(
                            "insert into user_account (id, username, language, created_at, version) values (uuid(), 'anna', 'it', now(), 0)")
                    .update();
            start(mark, true)
                    .migrate(Flyway.configure()
                            .dataSource(schema.database())
                            .locations("classpath:db/migration")
                            .load());
            assertThat(mark.isDatabaseInUse()).isTrue();
            assertThat(mark.find()).isEmpty();
        }
    }

    private static FlywayMigrationStrategy start(DemoMark mark, boolean reset) {
        return new DemoConfiguration().roomForTheDemo(mark, reset);
    }

    /** A few things of each kind wait, and what the portal noticed is little: somebody looks at it every day. */
    @Test
    void looksLikeAWellRunOffice() {
        var waits = ActAs.call(
                ActAs.call(Viewer.system("test"), () -> accounts.viewer("operator"))
                        .orElseThrow(),
                cockpit::today);
        assertThat(waits.items()).hasSizeBetween(15, 30);
        assertThat(waits.kinds().values()).allMatch(count -> count <= 3);
        assertThat(waits.kinds())
                .containsKeys(
                        WorkKind.ALERT,
                        WorkKind.NEED_TO_CHECK,
                        WorkKind.MATCH_TO_APPROVE,
                        WorkKind.DAY_TO_RESOLVE,
                        WorkKind.MONTH_TO_CHASE,
                        WorkKind.MONTH_TO_VERIFY,
                        WorkKind.VISIT_PLANNED,
                        WorkKind.SKILLS_SEEN);
    }
}
