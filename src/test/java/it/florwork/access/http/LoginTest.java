package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.Role;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@UseCase("UC-01")
class LoginTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    Visitor visitor;

    @BeforeEach
    void visits() {
        visitor = new Visitor(port);
        accounts.named("operator");
    }

    @Test
    void nobodyIsLedToTheLoginPageAndBackToWhatHeWanted() {
        var asked = visitor.get("/app/people?status=waiting");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(visitor.location(asked)).isEqualTo("/login");
        assertThat(visitor.location(visitor.signIn("operator", TestAccounts.PASSWORD)))
                .isEqualTo("/app/people?status=waiting");
    }

    @Test
    void signingInLeadsHome() {
        assertThat(visitor.location(visitor.signIn("operator", TestAccounts.PASSWORD)))
                .isEqualTo("/app/");
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    void theLoginPageNeedsNothingOfTheApplication() {
        var page = visitor.get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("name=\"username\"", "name=\"password\"", "name=\"_csrf\"")
                .containsOnlyOnce("<script")
                .contains("/wc/show-password")
                .doesNotContain("VAADIN");
        assertThat(visitor.get("/styles/plain.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldAlike() {
        assertThat(visitor.location(visitor.signIn("operator", "wrong"))).isEqualTo("/login?wrong");
        assertThat(visitor.location(visitor.signIn("nobody-of-this-name", "wrong")))
                .isEqualTo("/login?wrong");
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(302);
    }

    @Test
    void theNameThatWasTypedStaysForOnePageAndThePasswordNever() {
        var name = "Perla.Prova-1";
        visitor.signIn(name, "secret-typed");
        var again = visitor.get("/login?wrong").body();
        assertThat(again).contains("value=\"" + name + "\"", "autofocus").doesNotContain("secret-typed");
        assertThat(visitor.get("/login").body()).doesNotContain(name, "autofocus");

        visitor.postWithoutToken("/login", Map.of("username", name, "password", "secret-typed"));
        assertThat(visitor.get("/login?again").body())
                .contains("value=\"" + name + "\"", "Scrivi di nuovo la password")
                .doesNotContain("secret-typed");
        assertThat(new Visitor(port).get("/login?wrong").body()).doesNotContain(name);

        visitor.signIn("\"><script>alert(1)</script>", "x");
        assertThat(visitor.get("/login?wrong").body()).doesNotContain("<script>alert");
        visitor.signIn("a".repeat(101), "x");
        assertThat(visitor.get("/login?wrong").body()).doesNotContain("aaaa");
    }

    @Test
    void theSessionGetsANewNameAtSignIn() {
        visitor.get("/login");
        var before = visitor.cookie("florwork").orElseThrow().getValue();
        visitor.as("operator");
        assertThat(visitor.cookie("florwork").orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer =
                visitor.postWithoutToken("/login", Map.of("username", "operator", "password", TestAccounts.PASSWORD));
        assertThat(visitor.location(answer)).isEqualTo("/login?again");
        visitor.as("operator");
        assertThat(visitor.postWithoutToken("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatDoesNotExistAnswers404ToWhoIsSignedInAndTheLoginPageToOthers() {
        assertThat(visitor.location(visitor.get("/no/such/page"))).isEqualTo("/login");
        visitor.as("operator");
        var missing = visitor.get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Questa pagina non c’è").doesNotContain("Exception");
    }

    @Test
    void theApiAnswersInItsOwnWords() {
        var nobody = visitor.get("/api/no-such-thing");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var missing = visitor.as("operator").get("/api/no-such-thing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void healthIsPublicAndTellsOnlyItsStatusAndEverythingElseOfItsKindIsClosed() {
        assertThat(visitor.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(302);
        visitor.as("operator");
        for (var closed :
                List.of("/actuator", "/actuator/env", "/actuator/health/db", "/actuator/health/livenessState")) {
            assertThat(visitor.get(closed).statusCode()).as(closed).isEqualTo(404);
        }
    }

    @Test
    void aViewThatDoesNotExistAndOneOfAnotherRoleAnswerAlike() {
        visitor.as("operator");
        assertThat(visitor.get("/app/no-such-view").statusCode()).isEqualTo(404);
    }

    @Test
    void aStrangerWhoGuessesIsStoppedAndTheOwnerIsNot() {
        var owner = accounts.fresh(Role.HOST_TUTOR).username();
        var known = new Visitor(port).as(owner);
        known.submit("/membership", "/logout", Map.of());
        for (int i = 0; i < 10; i++) {
            visitor.signIn(owner, "guess" + i);
        }
        var stopped = visitor.signIn(owner, TestAccounts.PASSWORD);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(stopped.body())
                .contains("Troppi tentativi", "value=\"" + owner + "\"", "name=\"password\"", "name=\"_csrf\"")
                .doesNotContain(TestAccounts.PASSWORD);
        known.as(owner);
    }

    @Test
    void plainPagesRunNothingInline() {
        assertThat(visitor.get("/login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(visitor.get("/api/x")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void nobodyIsBelievedWhoSaysWhereHeComesFrom() {
        var answer = visitor.get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
