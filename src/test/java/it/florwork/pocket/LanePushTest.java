package it.florwork.pocket;

import com.google.gson.JsonObject;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.LocalDate;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a push service brings to a phone is shown by the lane's own worker; what a tap does is tried in sw.test.js. */
@BrowserTest
@UseCase("UC-115")
class LanePushTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    PortalClock clock;

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void aMessageIsShownWithThePageThatItMeans() {
        given.on(TODAY);
        var internship = given.placement(Period.of(TODAY.minusDays(20), TODAY.plusDays(20)));
        try (var phone = Window.notifiedPhone(port, "it")) {
            phone.signIn(internship.tutor().username()).open("/tasca/entra");
            phone.page().waitForFunction("() => navigator.serviceWorker.controller");
            var registrations = new CopyOnWriteArrayList<String>();
            var protocol = phone.page().context().newCDPSession(phone.page());
            protocol.on(
                    "ServiceWorker.workerRegistrationUpdated",
                    event -> event.getAsJsonArray("registrations").forEach(one -> {
                        var registration = one.getAsJsonObject();
                        if (registration.get("scopeURL").getAsString().endsWith("/tasca/")) {
                            registrations.add(registration.get("registrationId").getAsString());
                        }
                    }));
            protocol.send("ServiceWorker.enable");
            phone.page().waitForCondition(() -> !registrations.isEmpty());
            var message = new JsonObject();
            message.addProperty("origin", "http://localhost:" + port);
            message.addProperty("registrationId", registrations.getFirst());
            message.addProperty(
                    "data",
                    "{\"title\":\"FlorWork\",\"body\":\"Manca una scheda\",\"path\":\"/tasca/#cards\",\"tag\":\"a\"}");
            protocol.send("ServiceWorker.deliverPushMessage", message);
            phone.page().waitForFunction("""
                    async () => {
                        const worker = await navigator.serviceWorker.getRegistration('/tasca/');
                        const [shown] = await worker.getNotifications();
                        return shown?.body === 'Manca una scheda' && shown.data.path === '/tasca/#cards';
                    }""");
        }
    }
}
