package it.florwork.testbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * TestBench is commercial: its tests run only where somebody has a licence key of their own. Apart from the tests, so
 * that asking loads no class of TestBench.
 */
public final class TestBenchLicence {
    private static final String ADVICE =
            "NO VAADIN LICENCE KEY: the TestBench suite is SKIPPED. It needs a commercial key in ~/.vaadin or VAADIN_PRO_KEY; the same journey runs in Playwright without one.";

    private TestBenchLicence() {}

    public static boolean isPresent() {
        Path home = Path.of(System.getProperty("user.home"), ".vaadin");
        boolean present = Stream.of("vaadin.proKey", "vaadin.offlineKey").anyMatch(System.getProperties()::containsKey)
                || Stream.of("VAADIN_PRO_KEY", "VAADIN_OFFLINE_KEY").anyMatch(System.getenv()::containsKey)
                || Stream.of("proKey", "offlineKey", "offlineKeyV2", "serverKeyV2")
                        .anyMatch(file -> Files.exists(home.resolve(file)));
        if (!present) {
            System.err.println("\n*** " + ADVICE + " ***\n");
        }
        return present;
    }
}
