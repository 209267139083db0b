package it.florwork.pocket;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import it.florwork.access.Viewer;
import it.florwork.testing.Chromium;
import it.florwork.testing.TestAccounts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody's phone: what it stores outlives its browser, which can be killed, and its clock can be wrong. */
final class KeptPhone implements AutoCloseable {
    private final Path profile;
    private final Line line;
    private final List<String> complaints = new ArrayList<>();
    private Duration wrong = Duration.ZERO;
    private @Nullable BrowserContext browser;

    KeptPhone(Path profile, int port) {
        this.profile = profile;
        this.line = new Line(port);
        switchOn();
    }

    Line line() {
        return line;
    }

    List<String> complaints() {
        return complaints;
    }

    Page page() {
        return Objects.requireNonNull(browser).pages().getFirst();
    }

    /** From the next start on its clock is this far from the true one. */
    void setClockWrongBy(Duration gap) {
        wrong = gap;
    }

    void switchOn() {
        browser = Chromium.kept(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setLocale("it-IT")
                        .setTimezoneId("Europe/Rome")
                        .setReducedMotion(ReducedMotion.REDUCE));
        browser.addInitScript("""
                {
                    const gap = %d, Real = Date;
                    globalThis.Date = class extends Real {
                        constructor(...given) { given.length ? super(...given) : super(Real.now() + gap); }
                        static now() { return Real.now() + gap; }
                    };
                }""".formatted(wrong.toMillis()));
        page().setDefaultTimeout(15_000);
        page().onPageError(error -> complaints.add(error));
    }

    /** The battery is empty: the browser ends without a word. */
    void die() {
        String folder = profile.toString();
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(folder))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Known to the portal from now on; the portal’s own session is gone again. */
    KeptPhone of(Viewer person) {
        open("/login").signsIn(person);
        page().waitForURL("**/app/**");
        Objects.requireNonNull(browser).request().get("http://localhost:" + line.port() + "/tasca/entra");
        return this;
    }

    /** On the page that asks who it is. */
    KeptPhone signsIn(Viewer person) {
        page().locator("input[name=username]").fill(person.username());
        page().locator("input[name=password]").fill(TestAccounts.PASSWORD);
        page().locator("form button:not([type=button])").first().click();
        return this;
    }

    KeptPhone open(String path) {
        page().navigate("http://localhost:" + line.port() + path);
        return this;
    }

    KeptPhone isTold(String text) {
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        page().getByText(text).first())
                .isVisible();
        return this;
    }

    /** Waits until the application and all that it shows are on the phone. */
    KeptPhone isReadyForNoSignal() {
        page().evaluate("""
                async () => {
                    const store = await (await import('/tasca/store.js')).openStore();
                    while (!navigator.serviceWorker.controller || !(await store.about('view'))?.tags?.full) {
                        await new Promise(resolve => setTimeout(resolve, 50));
                    }
                    store.close();
                }""");
        return this;
    }

    @Override
    public void close() {
        Objects.requireNonNull(browser).close();
        line.close();
    }
}
