package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import it.florwork.testing.Chromium;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every state of the lane's screens on the narrowest phone, in the dark, with text twice as large and from right to left: axe
 * finds nothing, nothing is cut off, and the keyboard reaches everything and shows where it is. The network is invented.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@UseCase({"UC-115", "UC-116", "UC-117"})
class LaneStatesTest {
    private static final Path FILES = Path.of("frontend/pocket");
    private static final Path GIVEN = Path.of("src/test/pocket/states.js");
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript",
            "css",
            "text/css",
            "html",
            "text/html",
            "webmanifest",
            "application/manifest+json");
    /** Nobody listens there: what no route answers is an error. */
    private static final int NOBODY = 50_010;

    private static final int NARROW = 320;
    private static final int USUAL = 390;

    private Window window;
    private Page page;
    private String now = "";
    private String offers = "";
    private String answer = "";
    private int status = 200;
    private String door = "";
    private boolean hasSignal = true;

    @BeforeAll
    void open() {
        window = Window.phone(NOBODY, "it-IT");
        page = window.page();
        page.setViewportSize(NARROW, 640);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // what a worker fetches, no route of the test could answer
        page.addInitScript("Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })");
        page.route("**/*", this::answer);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void aTutorsDayEmptyFullAndInExceptions() {
        tutor("empty").open("").shows("In questo giorno non aspetti nessuno").isFitFor("tutor-empty");
        tutor("day").open("").shows("Tutti come previsto").isFitFor("tutor-day");
        page.locator("[data-k=e2]").click();
        shows("In ritardo").isFitFor("tutor-exceptions");
        tutor("day").open("week").shows("Settimana prima").isFitFor("tutor-week");
    }

    @Test
    void aTutorOfflineRefusedAndInConflict() {
        tutor("day").open("").shows("Tutti come previsto");
        hasSignal = false;
        page.locator("[data-k=all]").click();
        shows("Senza rete").isFitFor("tutor-offline");
        tutor("conflict").open("").shows("due versioni").isFitFor("tutor-conflict");
        tutor("day")
                .refusing("Il tirocinio finisce prima di questo giorno.")
                .open("")
                .shows("Tutti come previsto");
        page.locator("[data-k=all]").click();
        shows("Il tirocinio finisce prima").isFitFor("tutor-refused");
        page.evaluate("() => { location.hash = 'outbox'; }");
        shows("Da guardare").isFitFor("tutor-needs-you");
    }

    /** What the tutor's screen draws is read as a camera would, and the trainee's page opens with it. */
    @Test
    void theCodeOfThePlaceIsShownReadAndKeptWithoutSignal() {
        tutor("day").open("").shows("Tutti come previsto");
        hasSignal = false;
        page.locator("a[href='#code']").click();
        shows("Cambia fra").isFitFor("tutor-code");
        page.setViewportSize(USUAL, 844);
        String digits = page.locator(".digits").innerText().replace(" ", "");
        String address = readBy(page.locator(".qr").screenshot());
        page.setViewportSize(NARROW, 640);
        assertThat(address).endsWith("/tasca/#here/" + digits);
        trainee("day").open("").has("[data-k=here]");
        hasSignal = false;
        page.evaluate("code => { location.hash = 'here/' + code; }", digits);
        has("#code").isFitFor("trainee-here");
        assertThat(page.locator("#code").inputValue()).isEqualTo(digits);
        page.locator("#code").fill("12");
        page.locator("[data-k=save]").click();
        PlaywrightAssertions.assertThat(page.locator("[role=alert]")).not().isEmpty();
        page.locator("#code").fill(digits);
        page.locator("[data-k=save]").click();
        PlaywrightAssertions.assertThat(page.locator("main .chip.ok").first()).isVisible();
        isFitFor("trainee-arrived");
    }

    /** A browser that reads codes, before a camera that sees one. */
    @Test
    void aCodeIsReadByTheCameraWhereTheBrowserCan() {
        trainee("day").open("").has("[data-k=here]");
        hasSignal = false;
        page.evaluate("""
                () => {
                    globalThis.BarcodeDetector = class {
                        async detect() { return [{ rawValue: 'https://portal.example/tasca/#here/480215' }]; }
                    };
                    navigator.mediaDevices.getUserMedia = async () => {
                        const seen = document.createElement('canvas');
                        seen.getContext('2d').fillRect(0, 0, 9, 9);
                        return globalThis.camera = seen.captureStream(5);
                    };
                    location.hash = 'here';
                }""");
        page.locator("[data-k=look]").click();
        PlaywrightAssertions.assertThat(page.locator("main .chip.ok").first()).isVisible();
        assertThat(page.evaluate("camera.getTracks().every(track => track.readyState === 'ended')"))
                .isEqualTo(true);
        page.evaluate(
                "() => { navigator.mediaDevices.getUserMedia = async () => { throw new Error('no'); }; location.hash = 'here'; }");
        page.locator("[data-k=look]").click();
        PlaywrightAssertions.assertThat(page.locator("#said")).not().isEmpty();
        has("#code");
    }

    private static String readBy(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no camera reads this", e);
        }
    }

    @Test
    void eachThingThatNeedsSomebodySaysWhy() {
        tutor("conflict").needing("TUTOR").open("outbox").shows("Da guardare");
        for (String reason : List.of(
                "Hai detto due cose diverse di Samira B.",
                "Per Samira B. le ore non coincidono.",
                "Il mese è già firmato.",
                "Non segui più questa persona.",
                "il tirocinio o il corso era già finito")) {
            shows(reason);
        }
        assertThat(page.locator("[data-k=versions]").count()).isEqualTo(3);
        assertThat(page.locator("li[data-state=NEEDS_YOU]")
                        .filter(new Locator.FilterOptions().setHasText("Samira B."))
                        .count())
                .as("also whom the tutor follows no more has a name")
                .isEqualTo(5);
        isFitFor("tutor-reasons");
        trainee("conflict").needing("TRAINEE").open("outbox").has("[data-k=why]");
        assertThat(page.locator("[data-k=why]").count()).isEqualTo(4);
        assertThat(page.locator("main").innerText()).doesNotContain("need.");
        isFitFor("trainee-reasons");
    }

    @Test
    @UseCase("UC-146")
    void aTraineeIsAskedAndAnswers() {
        for (String language : List.of("it", "ar")) {
            given("TRAINEE", language, "offer").open("").has("[data-k=offer]").isFitFor("trainee-asked-" + language);
            page.locator("[data-k=offer] a").click();
            has("[data-k=yes]").isFitFor("trainee-offers-" + language);
            page.locator("[data-k=no]").click();
            has("dialog").isFitFor("trainee-offer-no-" + language);
            page.keyboard().press("Escape");
            page.locator("[data-k=back]").click();
            has("dialog").isFitFor("trainee-offer-back-" + language);
            page.keyboard().press("Escape");
            hasSignal = false;
            page.locator("[data-k=yes]").click();
            has("dialog").isFitFor("trainee-offer-not-said-" + language);
            page.keyboard().press("Escape");
            has("[data-k=yes]");
            page.reload();
            has("[data-k=again]").isFitFor("trainee-offer-offline-" + language);
        }
    }

    @Test
    void aPhoneThatMustSignInOrIsTooOld() {
        tutor("day").open("").shows("Tutti come previsto");
        status = 401;
        page.evaluate("() => { dispatchEvent(new Event('online')); }");
        shows("Rientra per inviare").isFitFor("tutor-sign-in");
        tutor("newer").open("").shows("Aggiorna").isFitFor("tutor-old");
        tutor("day");
        status = 401;
        open("").shows("Entra").isFitFor("welcome");
        tutor("day");
        hasSignal = false;
        open("").shows("La prima volta serve la rete").isFitFor("first-offline");
    }

    @Test
    void aTutorsCards() {
        tutor("day").open("cards").shows("Manca una scheda").isFitFor("tutor-cards");
        page.evaluate("() => { location.hash = 'card/e1/2026-W47'; }");
        shows("Un fatto che hai visto").isFitFor("tutor-card");
        tutor("conflict").open("card/e1/2026-W47").shows("Due versioni").isFitFor("tutor-card-two");
    }

    @Test
    void aTraineesScreensFromRightToLeft() {
        trainee("empty").open("").shows("");
        assertThat(page.evaluate("document.documentElement.dir")).isEqualTo("rtl");
        isFitFor("trainee-empty");
        trainee("day").open("").has("[data-k=cannot]").isFitFor("trainee-day");
        page.locator("[data-k=cannot]").click();
        has("dialog").isFitFor("trainee-why");
        trainee("conflict").open("").has(".conf").isFitFor("trainee-conflict");
        trainee("day").open("month").has("progress").isFitFor("trainee-month");
        trainee("day").open("faces").has("fieldset").isFitFor("trainee-faces");
        hasSignal = false;
        page.locator("nav a[href='#today']").click();
        has("[data-k^=p]");
        page.locator("[data-k^=p]").first().click();
        has("#strip .strip").isFitFor("trainee-offline");
        page.evaluate("() => { location.hash = 'outbox'; }");
        has("[data-k=send]").isFitFor("trainee-outbox");
    }

    @Test
    @UseCase("UC-140")
    void theWaysInOfWhoHasNoEmail() {
        tutor("day");
        status = 401;
        open("").shows("Ho una tessera o un codice").isFitFor("welcome-card");
        page.getByText("Ho una tessera o un codice").click();
        shows("Come vuoi entrare?").isFitFor("enter");
        door = "CHOOSE_PIN";
        open("enter/secret").shows("Scegli il tuo PIN").isFitFor("enter-choose");
        assertThat(page.url()).doesNotContain("secret");
        door = "ASK_PIN";
        open("enter/other").shows("Il tuo PIN di sei numeri").isFitFor("enter-pin");
        door = "pocket.problem.wrongPin";
        page.locator("#pin").fill("135792");
        page.locator("#pin").press("Enter");
        shows("Il PIN non è giusto").isFitFor("enter-wrong");
        door = "pocket.problem.cardLocked";
        page.locator("#pin").fill("135792");
        page.locator("#pin").press("Enter");
        shows("Troppi PIN sbagliati").isFitFor("enter-closed");
        page.locator("#language").selectOption("ar");
        shows("بالاسم وكلمة المرور").has("[dir=rtl] form").isFitFor("enter-arabic");
    }

    private LaneStatesTest tutor(String state) {
        return given("TUTOR", "it", state);
    }

    private LaneStatesTest trainee(String state) {
        return given("TRAINEE", "ar", state);
    }

    /** A phone on which nothing is stored, and what the portal tells it. */
    private LaneStatesTest given(String role, String language, String state) {
        hasSignal = true;
        status = 200;
        answer = "";
        window.open("/nothing");
        now = String.valueOf(page.evaluate("""
                async ([role, language, state]) => {
                    await new Promise(resolve => {
                        const gone = indexedDB.deleteDatabase('florwork-pocket');
                        gone.onsuccess = resolve;
                        gone.onerror = resolve;
                    });
                    return JSON.stringify((await import('/test/states.js')).now(role, language, state));
                }""", List.of(role, language, state)));
        offers =
                String.valueOf(page.evaluate("async () => JSON.stringify((await import('/test/states.js')).offers())"));
        return this;
    }

    /** Its entries have been answered, and need somebody: one for each reason. */
    private LaneStatesTest needing(String role) {
        String why = String.valueOf(page.evaluate(
                "async role => JSON.stringify(await (await import('/test/states.js')).needing(role))", role));
        String open = String.valueOf(page.evaluate("why => JSON.stringify(Object.keys(JSON.parse(why)))", why));
        now = now.replace("\"entries\":{\"open\":[]}", "\"entries\":{\"open\":%s,\"why\":%s}".formatted(open, why));
        return this;
    }

    private LaneStatesTest refusing(String words) {
        answer = words;
        return this;
    }

    private LaneStatesTest open(String place) {
        window.open("/tasca/#" + place);
        return this;
    }

    private LaneStatesTest shows(String text) {
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
        if (!text.isEmpty()) {
            PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
        }
        return this;
    }

    private LaneStatesTest has(String selector) {
        PlaywrightAssertions.assertThat(page.locator(selector).first()).isVisible();
        return this;
    }

    private LaneStatesTest isFitFor(String what) {
        window.shot("lane-" + what);
        assertThat(window.axe()).as("axe on %s", what).isEmpty();
        assertThat(window.sideways()).as("sideways on %s", what).isLessThanOrEqualTo(0);
        keyboardReachesEverything(what);
        page.setViewportSize(USUAL, 844);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        window.shot("lane-" + what + "-large");
        assertThat(window.sideways()).as("sideways with large text on %s", what).isLessThanOrEqualTo(0);
        page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
        page.setViewportSize(NARROW, 640);
        return this;
    }

    /** Tab by tab: each thing that can be operated is reached, shows it, and is not covered by another. */
    private void keyboardReachesEverything(String what) {
        int things = ((Number) page.evaluate("async () => (await import('/test/states.js')).begin()")).intValue();
        assertThat(things).as("things on %s", what).isPositive();
        for (int i = 0; i < things; i++) {
            page.keyboard().press("Tab");
            page.evaluate("() => laneKeyboard.reached()");
        }
        assertThat((List<?>) page.evaluate("() => laneKeyboard.problems()"))
                .as("keyboard on %s", what)
                .isEmpty();
    }

    private void answer(Route route) {
        String path = route.request().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        if (path.startsWith("/api/pocket/")) {
            api(route, path);
        } else if (path.equals("/tasca/")) {
            file(route, FILES.resolve("index.html"));
        } else if (path.startsWith("/tasca/")) {
            file(route, FILES.resolve(path.substring("/tasca/".length())));
        } else if (path.equals("/test/states.js")) {
            file(route, GIVEN);
        } else if (path.endsWith(".svg")) {
            file(route, Path.of("frontend" + path));
        } else {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><title>-</title>"));
        }
    }

    private void api(Route route, String path) {
        if (!hasSignal) {
            route.abort();
            return;
        }
        var options = new Route.FulfillOptions().setStatus(status).setContentType("application/json");
        if (path.endsWith("/card") || path.endsWith("/code")) {
            boolean isRefused = door.startsWith("pocket");
            route.fulfill(options.setStatus(isRefused ? 403 : 200)
                    .setBody("{\"format\":1,\"%s\":\"%s\"}".formatted(isRefused ? "code" : "state", door)));
        } else if (status != 200) {
            route.fulfill(options.setBody("{\"code\":\"pocket.problem.signIn\"}"));
        } else if (path.contains("/offers")) {
            route.fulfill(options.setBody(offers));
        } else if (path.endsWith("/now")) {
            route.fulfill(options.setBody(now));
        } else if (path.endsWith("/entries")) {
            route.fulfill(options.setBody(refusals(route.request().postData())));
        } else {
            route.fulfill(options.setBody("{\"format\":1,\"missing\":[],\"differ\":[],\"known\":{}}"));
        }
    }

    /** Each entry is refused in these words. */
    private String refusals(String sent) {
        var refused = new StringBuilder();
        var ids = Pattern.compile("\"type\":\"\\w+\",\"id\":\"([^\"]+)\"").matcher(sent);
        while (ids.find()) {
            refused.append(refused.isEmpty() ? "" : ",")
                    .append("{\"id\":\"%s\",\"status\":422,\"code\":\"x\",\"detail\":\"%s\"}"
                            .formatted(ids.group(1), answer));
        }
        return "{\"format\":1,\"entries\":[" + refused + "]}";
    }

    private static void file(Route route, Path file) {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "image/svg+xml");
        try {
            route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
