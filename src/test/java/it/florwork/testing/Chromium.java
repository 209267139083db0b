package it.florwork.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium: {@code FLORWORK_CHROMIUM}, or the first in a usual place. Where there is none the journeys
 * are skipped with one loud line; with {@code CI=true} they fail, because a green run must have shown them.
 */
public final class Chromium implements ExecutionCondition {
    private static final String ADVICE =
            "NO CHROMIUM FOUND: browser journeys are SKIPPED. Install one (Debian: apt-get install chromium) or set"
                    + " FLORWORK_CHROMIUM to its path.";
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Milliseconds until what a page should show is missing; a cold page on a busy machine takes its time. */
    private static final double PATIENCE = 15_000;

    private static Running running;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private record Running(Playwright playwright, Browser browser) {}

    public static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("FLORWORK_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One browser for the whole run, closed with the JVM. */
    static synchronized Browser browser() {
        if (running == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(find().orElseThrow(() -> new IllegalStateException(ADVICE)))
                            .setArgs(ARGUMENTS));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            running = new Running(playwright, browser);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return Objects.requireNonNull(running).browser();
    }

    /** A browser of its own that keeps what it stores in this folder, through its end and the next start. */
    public static BrowserContext kept(Path profile, BrowserType.LaunchPersistentContextOptions options) {
        browser();
        return Objects.requireNonNull(running)
                .playwright()
                .chromium()
                .launchPersistentContext(
                        profile, options.setExecutablePath(find().orElseThrow()).setArgs(ARGUMENTS));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("With CI=true a missing browser is a failure. " + ADVICE);
        }
        System.err.println("\n*** " + ADVICE + " ***\n");
        return ConditionEvaluationResult.disabled(ADVICE);
    }
}
