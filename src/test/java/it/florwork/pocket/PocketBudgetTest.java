package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.UseCase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the light pages cost, in bytes that come down the line: headers, data and the worker included. */
@BrowserTest
@UseCase("UC-115")
class PocketBudgetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final int KILOBYTE = 1024;
    private static final int PEOPLE = 9;

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    PortalClock clock;

    @TempDir
    Path profile;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void nineAreSeenMarkedAndSavedWithinFourteenKilobytes() {
        given.on(TODAY);
        var group = given.jolly(AUTUMN, PEOPLE);
        try (var phone = new KeptPhone(profile, port)) {
            phone.open("/login");
            long login = phone.line().down();
            phone.of(group.tutor());
            phone.page().waitForLoadState(LoadState.NETWORKIDLE); // the portal's own page, which a phone never sees
            phone.page().navigate("about:blank");

            phone.line().cutAfter(14 * KILOBYTE); // whatever comes after these cannot have been needed
            phone.open("/tasca/").isTold("Tutti come previsto");
            phone.page().locator("[data-k=all]").click();
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(phone.page()
                            .locator("main .row")
                            .filter(new Locator.FilterOptions().setHasText("sul telefono")))
                    .hasCount(PEOPLE);

            phone.page().navigate("about:blank"); // it would load itself anew when the line is back
            phone.line().restore();
            phone.open("/tasca/").isReadyForNoSignal();
            long files = ((Number) phone.page().evaluate("""
                    async () => {
                        const [name] = (await caches.keys()).filter(key => key.startsWith('florwork-pocket'));
                        const cache = await caches.open(name);
                        let sum = 0;
                        for (const request of await cache.keys()) {
                            const body = (await cache.match(request, { ignoreVary: true })).body;
                            sum += (await new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer()).byteLength;
                        }
                        return sum;
                    }""")).longValue();

            List<String> fetched = new ArrayList<>();
            phone.page().onResponse(answer -> {
                if (answer.url().contains("/tasca/") && !answer.fromServiceWorker() && answer.status() == 200) {
                    fetched.add(answer.url());
                }
            });
            phone.open("/tasca/").isTold("Mercoledì 28 ottobre");

            System.out.printf("phone.login=%d phone.files=%d%n", login, files);
            assertThat(login).isLessThanOrEqualTo(14 * KILOBYTE);
            assertThat(files).isLessThanOrEqualTo((14 + 60) * KILOBYTE);
            assertThat(fetched).as("application files on a repeat visit").isEmpty();
        }
    }
}
