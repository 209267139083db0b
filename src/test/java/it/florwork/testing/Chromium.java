package it.florwork.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium: {@code FLORWORK_CHROMIUM}, or the first in a usual place. The engine alone comes first, for
 * it computes a fifth less than a browser with a desktop around it; only that one shows notifications. Where there is none the journeys
 * are skipped with one loud line; with {@code CI=true} they fail, because a green run must have shown them.
 */
public final class Chromium implements ExecutionCondition {
    private static final String ADVICE =
            "NO CHROMIUM FOUND: browser journeys are SKIPPED. Install one (Debian: apt-get install chromium"
                    + " chromium-headless-shell) or set FLORWORK_CHROMIUM to its path.";
    private static final String ADVICE_WHOLE =
            "NO WHOLE CHROMIUM FOUND: the journeys with notifications are SKIPPED. Install one (Debian: apt-get install"
                    + " chromium) or set FLORWORK_CHROMIUM to its path.";
    private static final boolean MUST = "true".equals(System.getenv("CI"));
    private static final String ENGINE_ALONE = "/usr/bin/chromium-headless-shell";
    private static final List<String> WHOLE = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Milliseconds until what a page should show is missing; a cold page on a busy machine takes its time. */
    private static final double PATIENCE = 15_000;

    private static final Map<Path, Browser> RUNNING = new HashMap<>();
    private static Playwright playwright;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    public static Optional<Path> find() {
        return Stream.concat(Stream.of(ENGINE_ALONE), WHOLE.stream())
                .map(Chromium::orNamed)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One browser for the whole run, closed with the JVM. */
    static Browser browser() {
        return running(find().orElseThrow(() -> new IllegalStateException(ADVICE)));
    }

    /** One that shows notifications, too; a test that needs it is skipped where the engine stands alone. */
    static Browser whole() {
        var found = WHOLE.stream()
                .map(Chromium::orNamed)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && !MUST) {
            System.err.println("\n*** " + ADVICE_WHOLE + " ***\n");
        }
        assumeTrue(found.isPresent() || MUST, ADVICE_WHOLE);
        return running(found.orElseThrow(() -> new IllegalStateException(ADVICE_WHOLE)));
    }

    private static Path orNamed(String usualPlace) {
        return Path.of(Objects.requireNonNullElse(System.getenv("FLORWORK_CHROMIUM"), usualPlace));
    }

    private static synchronized Browser running(Path program) {
        return RUNNING.computeIfAbsent(
                program,
                one -> playwright()
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(one)
                                .setArgs(ARGUMENTS)));
    }

    private static synchronized Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return playwright;
    }

    /** A browser of its own that keeps what it stores in this folder, through its end and the next start. */
    public static BrowserContext kept(Path profile, BrowserType.LaunchPersistentContextOptions options) {
        return playwright()
                .chromium()
                .launchPersistentContext(
                        profile, options.setExecutablePath(find().orElseThrow()).setArgs(ARGUMENTS));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (MUST) {
            throw new IllegalStateException("With CI=true a missing browser is a failure. " + ADVICE);
        }
        System.err.println("\n*** " + ADVICE + " ***\n");
        return ConditionEvaluationResult.disabled(ADVICE);
    }
}
