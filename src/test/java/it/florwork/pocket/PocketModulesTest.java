package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Route;
import it.florwork.testing.Chromium;
import it.florwork.testing.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The modules of the light pages, each tried alone in the browser they are made for; no server is asked. */
@Tag("browser")
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PocketModulesTest {
    private static final Path MODULES = Path.of("frontend/pocket");
    private static final Path TESTS = Path.of("src/test/pocket");
    /** Nobody listens there: what no route answers is an error. */
    private static final int NOBODY = 9;

    private Window window;

    @BeforeAll
    void open() {
        window = Window.phone(NOBODY + 50_000, "it-IT");
        window.page().route("**/*", PocketModulesTest::answer);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @TestFactory
    Stream<DynamicContainer> eachModuleDoesWhatItSays() throws IOException {
        try (var files = Files.list(TESTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .map(this::module)
                    .toList()
                    .stream();
        }
    }

    private DynamicContainer module(String name) {
        window.open("/page");
        var outcomes = (List<?>) window.page().evaluate("""
                async name => {
                    await import('/test/' + name);
                    return (await import('/test/harness.js')).run();
                }""", name);
        assertThat(outcomes).as("tests in %s", name).isNotEmpty();
        return dynamicContainer(
                name,
                outcomes.stream()
                        .map(outcome -> (Map<?, ?>) outcome)
                        .map(outcome -> dynamicTest(
                                String.valueOf(outcome.get("name")),
                                () -> assertThat(outcome.get("problem")).isEqualTo(""))));
    }

    private static void answer(Route route) {
        String path = route.request().url().replaceFirst("^https?://[^/]+", "");
        var options = new Route.FulfillOptions();
        if (path.startsWith("/tasca/")) {
            route.fulfill(options.setContentType("text/javascript").setBody(content(MODULES, path)));
        } else if (path.startsWith("/test/")) {
            route.fulfill(options.setContentType("text/javascript").setBody(content(TESTS, path)));
        } else {
            route.fulfill(options.setContentType("text/html").setBody("<!doctype html><title>-</title>"));
        }
    }

    private static String content(Path folder, String path) {
        try {
            return Files.readString(folder.resolve(path.substring(path.lastIndexOf('/') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
