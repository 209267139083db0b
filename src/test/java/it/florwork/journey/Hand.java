package it.florwork.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import it.florwork.shell.Translations;
import it.florwork.testing.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody at a browser: reads and taps what the screen calls by the keys of its texts, so that one story serves both
 * languages.
 */
final class Hand implements AutoCloseable {
    /** The view is there and waits for somebody: nothing is on its way to the server or back. */
    private static final String AT_REST = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
              return clients.length > 0 && clients.every(client => !client.isActive());
            }""";

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

    private final Window window;
    private final Page page;
    private final Translations texts;
    private final Locale language;

    Hand(Window window, Translations texts, Locale language) {
        this.window = window;
        this.page = window.page();
        this.texts = texts;
        this.language = language;
    }

    /** What goes wrong is kept as a picture beside the others. */
    private Hand doing(Runnable act) {
        try {
            act.run();
            return this;
        } catch (PlaywrightException | AssertionError problem) {
            window.keepFailure("spine");
            throw problem;
        }
    }

    String text(String key, Object... details) {
        return texts.getTranslation(key, language, details);
    }

    Hand open(String path) {
        return doing(() -> {
            if (isElsewhere("/app/" + path) && noDialog()) {
                window.go(path);
            } else {
                window.open("/app/" + path);
            }
            page.waitForFunction(AT_REST);
        });
    }

    private boolean isElsewhere(String address) {
        return page.url().contains("/app/") && !page.url().endsWith(address);
    }

    /** One that is open stays open when the screen below it changes. */
    private boolean noDialog() {
        return page.getByRole(AriaRole.DIALOG).count() == 0;
    }

    Hand sees(String key, Object... details) {
        return seesData(text(key, details));
    }

    Hand seesData(String words) {
        return doing(() -> {
            assertThat(page.getByText(words).first()).isVisible();
        });
    }

    Hand fill(String labelKey, String value) {
        return doing(() -> {
            field(labelKey).fill(value);
        });
    }

    /** A date is typed and left, as a person with a keyboard does. */
    Hand date(String labelKey, LocalDate day) {
        return doing(() -> {
            var field = field(labelKey);
            field.fill(TYPED.format(day));
            field.press("Enter");
            var calendar = page.locator("vaadin-month-calendar [tabindex='0']").filter(VISIBLE);
            if (calendar.count() > 0) { // on a phone it covers the screen until its day is taken
                calendar.first().press("Enter");
            }
            assertThat(page.locator("vaadin-date-picker-overlay-content").filter(VISIBLE))
                    .hasCount(0);
        });
    }

    Hand holds(String labelKey, LocalDate day) {
        return doing(() -> assertThat(field(labelKey)).hasValue(TYPED.format(day)));
    }

    /** Today, from the calendar that opens: on a phone it covers the screen. */
    Hand today(String labelKey) {
        return doing(() -> {
            field(labelKey).click();
            page.getByRole(AriaRole.BUTTON, byName(text("shared.due.today")).setExact(true))
                    .filter(VISIBLE)
                    .last()
                    .click();
        });
    }

    private Locator field(String labelKey) {
        return page.getByLabel(text(labelKey), new Page.GetByLabelOptions().setExact(true))
                .filter(VISIBLE)
                .first();
    }

    /** Types into a box that searches, and takes what it finds. */
    Hand search(String labelKey, String words) {
        field(labelKey).fill(words);
        return take(words);
    }

    /** Opens a list of choices by its label and takes one. */
    Hand choose(String labelKey, String words) {
        var label = page.locator("label").getByText(text(labelKey), new Locator.GetByTextOptions().setExact(true));
        page.locator("vaadin-select:not([disabled])")
                .filter(new Locator.FilterOptions().setHas(label))
                .filter(VISIBLE)
                .first()
                .click();
        return take(words);
    }

    private Hand take(String words) {
        return doing(() -> {
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                    .first()
                    .click();
        });
    }

    Hand check(String labelKey) {
        return checkData(text(labelKey));
    }

    Hand checkData(String label) {
        return doing(() -> tick(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .filter(VISIBLE)
                .first()));
    }

    /** Ticks a box whose words begin so; a name follows on it. */
    Hand checkLong(String labelKey, Object... details) {
        return doing(() -> tick(
                page.getByRole(AriaRole.CHECKBOX, byName(text(labelKey, details).strip()))
                        .filter(VISIBLE)
                        .first()));
    }

    /** The one choice whose label holds these words. */
    Hand pick(String words) {
        return doing(() -> tick(page.getByRole(AriaRole.RADIO, byName(words)).first()));
    }

    Hand press(String key, Object... details) {
        return doing(() -> {
            page.getByRole(AriaRole.BUTTON, byName(text(key, details)).setExact(true))
                    .filter(VISIBLE)
                    .first()
                    .click();
        });
    }

    /** Presses a button whose words begin so; more follow on it. */
    Hand pressLong(String key, Object... details) {
        return doing(() -> {
            page.getByRole(AriaRole.BUTTON, byName(text(key, details)))
                    .filter(VISIBLE)
                    .first()
                    .click();
        });
    }

    Hand seesNoMore(String buttonKey, Object... details) {
        return doing(() -> assertThat(page.getByRole(AriaRole.BUTTON, byName(text(buttonKey, details))))
                .hasCount(0));
    }

    /** Answers one of several questions that offer the same tiles. */
    Hand answer(int question, String tileKey) {
        return doing(() -> tick(page.locator(".fw-question")
                .nth(question)
                .getByLabel(text(tileKey), new Locator.GetByLabelOptions().setExact(true))
                .or(page.locator(".fw-question")
                        .nth(question)
                        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(text(tileKey))))
                .first()));
    }

    /** By the keyboard: what a finger would meet still moves while the answer before it is drawn. */
    private static void tick(Locator box) {
        box.focus();
        if (!box.isChecked()) {
            box.press("Space");
        }
        assertThat(box).isChecked();
    }

    /** The button of the dialog that is open, which then closes. */
    Hand decide(String key, Object... details) {
        return doing(() -> {
            page.getByRole(AriaRole.DIALOG)
                    .or(page.getByRole(AriaRole.ALERTDIALOG))
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(text(key, details))
                                    .setExact(true))
                    .last()
                    .click();
            assertThat(page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG)))
                    .hasCount(0);
        });
    }

    Hand follow(String key, Object... details) {
        return followData(text(key, details));
    }

    Hand followData(String words) {
        return doing(() -> {
            page.getByRole(AriaRole.LINK, byName(words)).first().click();
        });
    }

    /** Opens the menu of a row by its label, and takes an entry. */
    Hand fromMenu(String menu, String key) {
        return doing(() -> {
            page.getByRole(AriaRole.MENUITEM, byName(menu)).first().click();
            page.getByRole(AriaRole.MENUITEM, byName(text(key))).last().click();
        });
    }

    /** The times of a weekday in the week's editor; the days that follow take them over. */
    Hand week(int from, int to, DayOfWeek first, DayOfWeek... others) {
        return doing(() -> {
            checkData(weekday(first));
            var times = page.getByLabel(weekday(first), new Page.GetByLabelOptions().setExact(true))
                    .last();
            times.getByLabel(text("shared.slots.from")).fill("%02d:00".formatted(from));
            times.getByLabel(text("shared.slots.to")).fill("%02d:00".formatted(to));
            times.getByLabel(text("shared.slots.to")).blur();
            for (var other : others) {
                checkData(weekday(other));
            }
        });
    }

    String weekday(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** The id that the address holds after this folder, once it does. */
    String idIn(String folder) {
        page.waitForURL(Pattern.compile(".*/app/" + folder + "/[0-9a-f-]{36}.*"));
        return page.url().replaceFirst(".*/app/" + folder + "/([0-9a-f-]{36}).*", "$1");
    }

    /** A picture to look at in both sizes, and what a screen reader would stumble over. */
    Hand look(String what) {
        page.locator("h1").first().waitFor(); // the screen is there, not the one before it
        window.shot("spine-" + what).isAccessible().inTheOtherSize("spine-" + what);
        return this;
    }

    Page page() {
        return page;
    }

    Window window() {
        return window;
    }

    private static Page.GetByRoleOptions byName(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Override
    public void close() {
        window.close();
    }
}
