package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.MembershipService;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A window that stays open after its membership ended: whatever it asks for is refused, and nothing reaches it. */
@PortalTest
@UseCase("UC-03")
class OpenWindowTest {
    private static final Pattern TOKEN = Pattern.compile("Vaadin-Security-Key\\\\?\":\\\\?\"([^\"\\\\]+)");

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Autowired
    MembershipService memberships;

    @Autowired
    OpenSessions sessions;

    Viewer person;
    Visitor window;
    String token;

    @BeforeEach
    void aWindowIsOpen() {
        person = given.fresh(Role.ADMINISTRATOR);
        window = new Visitor(port).as(person.username());
        var found = TOKEN.matcher(window.get("/app/memberships").body());
        assertThat(found.find()).isTrue();
        token = found.group(1);
    }

    @Test
    void itIsAnsweredWhileTheMembershipCounts() {
        assertThat(click().body()).contains("\"syncId\"");
        assertThat(heartbeat().statusCode()).isEqualTo(200);
    }

    @Test
    void aClickAfterTheEndIsRefusedAndShowsNothing() {
        end();
        var answer = click();
        assertThat(answer.body()).doesNotContain("\"syncId\"", person.username());
        assertThat(isShutOut(answer)).isTrue();
    }

    @Test
    void aHeartbeatAfterTheEndKeepsNothingAlive() {
        end();
        assertThat(isShutOut(heartbeat())).isTrue();
        assertThat(sessions.countOf(viewer -> viewer.user().equals(person.user())))
                .isZero();
    }

    @Test
    void aPushChannelIsNotOpenedAfterTheEnd() {
        end();
        for (String address : List.of("/app/VAADIN/push?v-r=push", "/app/?v-r=push")) {
            assertThat(isShutOut(window.get(address + "&v-uiId=0&v-pushId=" + token)))
                    .as(address)
                    .isTrue();
        }
        assertThatThrownBy(() -> window.channel("/app/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + token))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void aPushChannelThatWasOpenIsClosedByTheEnd() throws Exception {
        var channel = window.channel("/app/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + token);
        end();
        assertThat(channel.get(10, TimeUnit.SECONDS))
                // whichever comes first, the change that nobody may see or the end itself: neither carries a record
                .allSatisfy(notice -> assertThat(notice)
                        .containsAnyOf("\"changes\":{}", "{\"meta\":{\"async\":true,\"sessionExpired\":true}}"));
    }

    private void end() {
        ActAs.run(given.fresh(Role.ADMINISTRATOR), () -> memberships.end(person.membership()));
    }

    private HttpResponse<String> click() {
        return window.post(
                "/app/?v-r=uidl&v-uiId=0",
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0}".formatted(token));
    }

    private HttpResponse<String> heartbeat() {
        return window.post("/app/?v-r=heartbeat&v-uiId=0", "");
    }

    /** Sent to the login page, or told that there is no such session. */
    private static boolean isShutOut(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.statusCode() == 403
                || answer.statusCode() == 410
                || answer.headers().firstValue("Location").orElse("").startsWith("/login")
                || answer.body().contains("Vaadin-Refresh")
                || answer.body().contains("sessionExpired");
    }
}
