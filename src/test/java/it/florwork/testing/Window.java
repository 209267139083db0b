package it.florwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One person's browser: a phone or a desktop, in one language. Whatever the page complains of (script errors, a broken
 * content policy) is collected, and {@link #close} fails with it.
 */
public final class Window implements AutoCloseable {
    private static final ViewportSize PHONE = new ViewportSize(390, 844);
    private static final ViewportSize DESKTOP = new ViewportSize(1440, 900);
    private static final String AXE = axeScript();

    /** To draw them takes each journey a tenth of its time. */
    private static final boolean PICTURES = Boolean.getBoolean("shots");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final ViewportSize size;
    private final String locale;
    private final List<String> complaints = new ArrayList<>();

    private Window(Browser browser, int port, ViewportSize size, String locale, Browser.NewContextOptions options) {
        this.address = "http://localhost:" + port;
        this.size = size;
        this.locale = locale;
        this.context = browser.newContext(options.setViewportSize(size)
                .setLocale(locale)
                .setTimezoneId("Europe/Rome")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add("content policy: " + message.text());
            }
        });
    }

    public static Window phone(int port, String locale) {
        return new Window(Chromium.browser(), port, PHONE, locale, handheld());
    }

    /** A phone whose owner lets the portal show notifications. */
    public static Window notifiedPhone(int port, String locale) {
        var window = new Window(Chromium.whole(), port, PHONE, locale, handheld());
        window.context.grantPermissions(List.of("notifications"));
        return window;
    }

    private static Browser.NewContextOptions handheld() {
        return new Browser.NewContextOptions().setIsMobile(true).setHasTouch(true);
    }

    public static Window desktop(int port, String locale) {
        return new Window(Chromium.browser(), port, DESKTOP, locale, new Browser.NewContextOptions());
    }

    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Goes to another screen as a link inside the portal does, and waits until it is drawn. */
    public Window go(String path) {
        settles();
        page.evaluate("""
                path => window.dispatchEvent(new CustomEvent('vaadin-navigate',
                        {detail: {url: path, state: {}, replace: false, callback: true}}))""", path);
        page.waitForURL(address + "/app/" + path);
        settles();
        assertThat(page.locator(".fw-lost").count()).as("lost at " + path).isZero();
        return this;
    }

    /** Waits until the server has answered and the screen has its title. */
    public Window settles() {
        try {
            page.waitForFunction("""
                    () => document.querySelector('h1') && window.Vaadin?.Flow?.clients
                            && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())""");
        } catch (TimeoutError never) {
            throw new AssertionError(
                    page.url() + " does not settle; it shows: "
                            + page.locator("body").innerText(),
                    never);
        }
        return this;
    }

    public Window signIn(String username) {
        return signIn(username, TestAccounts.PASSWORD);
    }

    public Window signIn(String username, String password) {
        return open("/login").enter(username, password);
    }

    /** Signs in on the page that is open. */
    public Window enter(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form button[type=submit], form button:not([type])")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/app/.*"));
        return this;
    }

    public Window signOut() {
        context.clearCookies();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Window click(String buttonName) {
        button(buttonName).first().click();
        return this;
    }

    /** Waits until this text can be seen. */
    public Window sees(String text) {
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        page.getByText(text).first())
                .isVisible();
        return this;
    }

    /** With {@code -Dshots=true}: keeps a picture below target/shots for a person to look at. */
    public Window shot(String what) {
        return shot(what, size);
    }

    /** The same screen in the other size, with its picture: nothing may make it scroll sideways there either. */
    public Window inTheOtherSize(String what) {
        var other = size.equals(PHONE) ? DESKTOP : PHONE;
        page.setViewportSize(other.width, other.height);
        settles();
        shot(what, other);
        assertThat(sideways())
                .as("pixels to scroll sideways on %s at %d", page.url(), other.width)
                .isLessThanOrEqualTo(0);
        page.setViewportSize(size.width, size.height);
        return settles();
    }

    private Window shot(String what, ViewportSize shown) {
        if (PICTURES) {
            picture(what + "-" + shown.width);
        }
        return this;
    }

    /** What could be seen when something went wrong, whether pictures are wanted or not. */
    public void keepFailure(String what) {
        picture(what + "-failed");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots", name + "-" + locale + ".png")));
    }

    /** No axe finding on this page, and nothing that makes a phone scroll sideways. */
    public Window isAccessible() {
        assertThat(axe()).as("axe findings on %s", page.url()).isEmpty();
        assertThat(sideways()).as("pixels to scroll sideways on %s", page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    /**
     * What axe finds on this page.
     *
     * @param rules the only ones to try; all when there are none
     */
    public List<String> axe(String... rules) {
        var beforeAxe = List.copyOf(complaints);
        if (Boolean.FALSE.equals(page.evaluate("typeof window.axe === 'object'"))) {
            page.evaluate(AXE); // once for each page that is loaded: it takes the browser longer than to look
        }
        var found = (List<?>) page.evaluate("""
                async rules => {
                    const which = rules.length > 0
                        ? {runOnly: {type: 'rule', values: rules}}
                        // two people may be called the same, and so may their parts of a screen
                        : {rules: {'landmark-unique': {enabled: false}}};
                    // Vaadin's own indicator is empty until the connection is lost
                    const result = await axe.run({exclude: [['vaadin-connection-indicator']]},
                        // fetching every style sheet anew serves one experimental rule alone, and takes a third of the time
                        {resultTypes: ['violations'], preload: false, ...which});
                    return result.violations.map(rule => `${rule.impact} ${rule.id}: `
                        + rule.nodes.slice(0, 3).map(node => `${node.target} ${node.html}`).join(', '));
                }""", List.of(rules));
        var findings = found.stream().map(String::valueOf).toList();
        complaints.retainAll(beforeAxe); // axe tries out styles of its own, which our policy refuses
        return findings;
    }

    /** Deque's own script, as its artifact for Playwright brings it. */
    private static String axeScript() {
        try (var script = Objects.requireNonNull(Window.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pixels wider than the window the page is. */
    public int sideways() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
