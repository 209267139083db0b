package it.florwork.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import it.florwork.access.Role;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.Waiting;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A browser is asked, and its worker shows what comes. Chromium without a screen has no push service to subscribe at: that
 * one call is stood in for, and the message is handed to the worker by the browser's own debugging protocol.
 */
@BrowserTest
@UseCase("UC-71")
class PushInTheBrowserTest {
    private static final String PUSH_SERVICE = """
            (() => {
              const base = crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
              PushManager.prototype.getSubscription = async () => window.given ?? null;
              PushManager.prototype.subscribe = async options => {
                const point = await crypto.subtle.exportKey('raw', (await base).publicKey);
                window.asked = options.applicationServerKey.length;
                return window.given = {
                  endpoint: 'https://fcm.googleapis.com/fcm/send/' + crypto.randomUUID(),
                  getKey: name => name === 'auth' ? new Uint8Array(16).buffer : point,
                  unsubscribe: async () => { window.given = null; return true; },
                };
              };
            })()""";

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    OutboxTable messages;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aDeviceIsAskedAndItsWorkerShowsHowManyThingsAreNew() {
        var reader = accounts.fresh(Role.EVALUATOR);
        try (var window = Window.notifiedPhone(port, "it")) {
            window.page().addInitScript(PUSH_SERVICE);
            window.signIn(reader.username()).go("notice-settings");
            window.sees("Avvisami su questo dispositivo")
                    .shot("notice-settings")
                    .isAccessible();
            window.click("Avvisami su questo dispositivo").sees("Questo dispositivo ti avvisa.");
            assertThat(window.page().evaluate("window.asked")).isEqualTo(65);
            window.settles().shot("notice-settings-device").isAccessible();
            var registrations = new CopyOnWriteArrayList<String>();
            var protocol = window.page().context().newCDPSession(window.page());
            protocol.on(
                    "ServiceWorker.workerRegistrationUpdated",
                    event -> event.getAsJsonArray("registrations")
                            .forEach(one -> registrations.add(
                                    one.getAsJsonObject().get("registrationId").getAsString())));
            protocol.send("ServiceWorker.enable");
            window.page().waitForCondition(() -> !registrations.isEmpty());
            var message = new JsonObject();
            message.addProperty("origin", "http://localhost:" + port);
            message.addProperty("registrationId", registrations.getFirst());
            message.addProperty(
                    "data",
                    "{\"title\":\"FlorWork\",\"body\":\"Hai 2 nuovi avvisi\",\"path\":\"/app/notices\",\"tag\":\"a\"}");
            protocol.send("ServiceWorker.deliverPushMessage", message);
            window.page().waitForFunction("""
                            async () => {
                              const worker = await navigator.serviceWorker.getRegistration('/wc/push-worker.js');
                              const shown = await worker.getNotifications();
                              return shown.length === 1 && shown[0].body === 'Hai 2 nuovi avvisi'
                                && shown[0].data.path === '/app/notices' && !navigator.serviceWorker.controller;
                            }""");
        }
    }

    @Test
    @UseCase({"UC-98", "UC-99"})
    void theOtherScreensOfNoticesAreInOrderOnAPhone() {
        var now = clock.instant();
        messages.add(accounts.named("tutor1").user(), "MAIL", null, Waiting.nothing(), now);
        messages.gaveUp(messages.take(List.of("MAIL"), now, now.plusSeconds(60)).orElseThrow(), "SMTP_550", now);
        try (var window = Window.phone(port, "it")) {
            window.signIn("admin").go("outbox");
            window.sees("SMTP_550").shot("outbox").isAccessible();
            window.go("notice-settings").click("Crea l’indirizzo").sees("Indirizzo creato");
            window.settles().shot("notice-settings-calendar").isAccessible();
        } finally {
            database.sql("delete from outbox_message").update();
        }
    }
}
