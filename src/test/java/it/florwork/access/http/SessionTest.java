package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.PortalClock;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@UseCase("UC-02")
class SessionTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Autowired
    Accounts accounts;

    @Autowired
    OpenSessions sessions;

    @Autowired
    PortalClock clock;

    Viewer person;
    Visitor visitor;

    @BeforeEach
    void somebodySignsIn() {
        person = given.fresh(Role.OPERATOR);
        visitor = new Visitor(port).as(person.username());
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void thirtyIdleMinutesEndIt() {
        var start = clock.instant();
        clock.travelTo(start.plus(Duration.ofMinutes(29)));
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(200);
        clock.travelTo(start.plus(Duration.ofMinutes(60)));
        assertThat(visitor.location(visitor.get("/app/"))).isEqualTo("/login?over");
        assertThat(openSessions()).isZero();
    }

    @Test
    void anOpenWindowIsNoSignOfAPerson() {
        var start = clock.instant();
        clock.travelTo(start.plus(Duration.ofMinutes(20)));
        visitor.get("/app/?v-r=heartbeat");
        clock.travelTo(start.plus(Duration.ofMinutes(31)));
        assertThat(visitor.location(visitor.get("/app/"))).isEqualTo("/login?over");
    }

    @Test
    void twelveHoursEndItHoweverBusy() {
        var start = clock.instant();
        for (int minutes = 25; minutes < 12 * 60; minutes += 25) {
            clock.travelTo(start.plus(Duration.ofMinutes(minutes)));
            assertThat(visitor.get("/membership").statusCode()).isEqualTo(200);
        }
        clock.travelTo(start.plus(Duration.ofMinutes(12 * 60 + 1)));
        assertThat(visitor.location(visitor.get("/app/"))).isEqualTo("/login?over");
    }

    @Test
    void leavingEndsItHereAndNowhereElse() {
        var elsewhere = new Visitor(port).as(person.username());
        var left = visitor.submit("/membership", "/logout", Map.of());
        assertThat(visitor.location(left)).isEqualTo("/login?out");
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/app/").statusCode()).isEqualTo(200);
        assertThat(openSessions()).isOne();
    }

    @Test
    void whoHasSeveralMembershipsWorksInOneAtATime() {
        var asTutor = ActAs.call(
                Viewer.system("test"),
                () -> accounts.join(person.user(), given.organisation(Role.PATH_TUTOR), Role.PATH_TUTOR));
        var again = new Visitor(port);
        assertThat(again.location(again.signIn(person.username(), TestAccounts.PASSWORD)))
                .isEqualTo("/membership");
        assertThat(again.get("/membership").body()).contains("Operatore del progetto", "Tutor di percorso");
        var before = again.cookie("florwork").orElseThrow().getValue();
        var changed = again.submit(
                "/membership", "/membership", Map.of("id", asTutor.membership().toString()));
        assertThat(again.location(changed)).isEqualTo("/app/");
        assertThat(again.cookie("florwork").orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(sessions.countOf(viewer -> viewer.equals(asTutor))).isOne();
        assertThat(again.get("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyWorksInSomebodyElsesMembership() {
        var other = given.fresh(Role.ADMINISTRATOR);
        var refused = visitor.submit(
                "/membership", "/membership", Map.of("id", other.membership().toString()));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(sessions.countOf(viewer -> viewer.membership().equals(other.membership())))
                .isZero();
    }

    @Test
    void theLanguageChosenBeforeSigningInStaysWithTheAccount() {
        var english = new Visitor(port);
        english.submit(
                "/login?lang=en",
                "/login",
                Map.of("username", person.username(), "password", TestAccounts.PASSWORD, "lang", "en"));
        assertThat(english.get("/membership").body()).contains("lang=\"en\"", "In which role");
        assertThat(visitor.get("/membership").body()).contains("In which role");
        visitor.submit("/membership", "/language", Map.of("lang", "it"));
        assertThat(english.get("/membership").body()).contains("In quale ruolo");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        var fresh = new Visitor(port);
        fresh.get("/app/");
        var answers = java.util.List.of(
                fresh.get("/app/"), fresh.signIn(person.username(), TestAccounts.PASSWORD), fresh.get("/membership"));
        assertThat(answers.stream().flatMap(a -> a.headers().allValues("Set-Cookie").stream()))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsPattern("SameSite=(Lax|Strict)"));
    }

    private long openSessions() {
        return sessions.countOf(viewer -> viewer.user().equals(person.user()));
    }
}
