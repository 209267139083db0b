package it.florwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import it.florwork.pocket.Line;
import it.florwork.testing.RunningPortal;
import it.florwork.testing.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * What the phone lane costs on the wire, its worker's traffic and all headers included, and how long a tutor waits on a
 * weak phone with a weak signal.
 */
@Tag("bench-phone")
class PhoneBench {
    private static final Path FOLDER = Path.of("target/bench/phone").toAbsolutePath();
    private static final String TUTOR = "pathtutor";
    private static final int VISITS = 20;

    /** 2G: 240 kbit a second, 840 ms there and back, on a processor six times slower than this one. */
    private static final int BYTES_A_SECOND = 240_000 / 8;

    private static final int ROUND_TRIP = 840;
    private static final int SLOWER = 6;
    private static final int PATIENCE = 120_000;
    private static final Pattern SAVED = Pattern.compile("sul telefono|ricevuto|confermato");

    private final Map<String, Long> figures = new LinkedHashMap<>();

    @Test
    void measures() throws Exception {
        assertThat(FileSystemUtils.deleteRecursively(FOLDER) || !FOLDER.toFile().exists())
                .isTrue();
        try (var portal = new RunningPortal(FOLDER);
                var line = new Line(portal.port())) {
            hurry(portal);
            weigh(line);
            var lighthouse = Lighthouse.asked();
            if (lighthouse.isPresent()) {
                judge(lighthouse.get(), portal);
            }
        }
        Figures.print(figures);
        if (figures.keySet().stream().noneMatch(key -> key.startsWith("lighthouse"))) {
            System.out.println("lighthouse=not available");
        }
        assertThat(figures).containsKeys("tasca.warm.bytes", "tasca.2g.saved.p95.ms");
    }

    private void judge(Lighthouse lighthouse, RunningPortal portal) throws InterruptedException {
        String address = "http://localhost:" + portal.port();
        String cookie;
        try (var phone = Window.phone(portal.port(), "it-IT").signIn(TUTOR, RunningPortal.PASSWORD)) {
            settle(phone.page());
            phone.page().request().get(address + "/tasca/entra");
            cookie = phone.page().context().cookies(address + "/api/pocket/now").stream()
                    .filter(each -> each.name.equals("florwork-pocket"))
                    .map(each -> each.name + "=" + each.value)
                    .findFirst()
                    .orElseThrow();
        }
        for (var page : Map.of("login", "", "tasca/", cookie).entrySet()) {
            lighthouse
                    .medians(address + "/" + page.getKey(), page.getValue())
                    .orElse(Map.of())
                    .forEach((category, score) ->
                            figures.put("lighthouse." + page.getKey().replace("/", "") + "." + category, score));
        }
    }

    private void weigh(Line line) {
        try (var phone = Window.phone(line.port(), "it-IT")) {
            figures.put("login.cold.bytes", down(line, () -> phone.open("/login"), phone.page()));
            figures.put("login.warm.bytes", down(line, () -> phone.open("/login"), phone.page()));
            phone.signIn(TUTOR, RunningPortal.PASSWORD);
            settle(phone.page());
            phone.open("/accessibilita"); // nothing of the portal runs beside what is measured
            phone.page().request().get("http://localhost:" + line.port() + "/tasca/entra");
            long before = line.down();
            phone.open("/tasca/");
            phone.page().locator("[data-k=all]").waitFor();
            figures.put("tasca.first.bytes", line.down() - before);
            isReadyForNoSignal(phone.page());
            figures.put("tasca.cold.bytes", line.down() - before);
            figures.put("tasca.warm.bytes", down(line, () -> phone.open("/tasca/"), phone.page()));
            figures.put("tasca.taps", tapsUntilSaved(phone.page()));
        }
    }

    /** What comes down until nothing more comes, what is fetched for a day without signal included. */
    private static long down(Line line, Runnable work, Page page) {
        long before = line.down();
        work.run();
        settle(page);
        long seen;
        do {
            seen = line.down();
            page.waitForTimeout(1_500);
        } while (line.down() > seen);
        return seen - before;
    }

    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** The application and all that it shows are stored. */
    private static void isReadyForNoSignal(Page page) {
        page.evaluate("""
                async () => {
                    const store = await (await import('/tasca/store.js')).openStore();
                    while (!navigator.serviceWorker.controller || !(await store.about('view'))?.tags?.full) {
                        await new Promise(resolve => setTimeout(resolve, 50));
                    }
                    store.close();
                }""");
        settle(page);
    }

    /** From the open page on. */
    private static long tapsUntilSaved(Page page) {
        page.locator("[data-k=all]").tap();
        saved(page);
        return 1;
    }

    private static void saved(Page page) {
        page.locator("main .row")
                .filter(new Locator.FilterOptions().setHasText(SAVED))
                .first()
                .waitFor();
    }

    /** Each time a new browser: nothing is stored yet, and everything crosses the line. */
    private void hurry(RunningPortal portal) {
        long[] times = new long[VISITS];
        for (int visit = 0; visit < VISITS; visit++) {
            try (var phone = Window.phone(portal.port(), "it-IT").signIn(TUTOR, RunningPortal.PASSWORD)) {
                settle(phone.page());
                phone.open("/accessibilita");
                phone.page().request().get("http://localhost:" + portal.port() + "/tasca/entra");
                phone.page().setDefaultTimeout(PATIENCE);
                phone.page().setDefaultNavigationTimeout(PATIENCE);
                phone.page().route("**/api/pocket/entries", Route::abort); // so that every visit finds the same day
                slow(phone.page());
                long begun = System.nanoTime();
                phone.open("/tasca/");
                tapsUntilSaved(phone.page());
                times[visit] = (System.nanoTime() - begun) / 1_000_000;
            }
        }
        Arrays.sort(times);
        figures.put("tasca.2g.saved.p50.ms", times[VISITS / 2]);
        figures.put("tasca.2g.saved.p95.ms", times[(int) Math.ceil(VISITS * .95) - 1]);
    }

    private static void slow(Page page) {
        var protocol = page.context().newCDPSession(page);
        protocol.send("Network.enable");
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", ROUND_TRIP);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        protocol.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        protocol.send("Emulation.setCPUThrottlingRate", processor);
    }
}
