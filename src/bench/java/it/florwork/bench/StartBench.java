package it.florwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import it.florwork.testing.RunningPortal;
import it.florwork.testing.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** How fast the portal stands, what its first screens weigh, what its pages ask of the database, what a session keeps. */
@Tag("bench-start")
class StartBench {
    private static final Path FOLDER = Path.of("target/bench/start").toAbsolutePath();
    private static final int SESSIONS = 50;
    private static final int VISITS = 2;

    /** Who of the demonstration opens a role's pages. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "OPERATOR", "operator",
            "COMPANY_CONTACT", "company1",
            "HOST_TUTOR", "tutor1",
            "PATH_TUTOR", "pathtutor",
            "CANDIDATE", "candidate1",
            "CASE_MANAGER", "casemanager",
            "ADMINISTRATOR", "admin",
            "EVALUATOR", "evaluator",
            "DPO", "dpo");

    private final Map<String, Long> figures = new LinkedHashMap<>();

    @Test
    void measures() throws Exception {
        assertThat(FileSystemUtils.deleteRecursively(FOLDER) || !FOLDER.toFile().exists())
                .isTrue();
        try (var portal = new RunningPortal(FOLDER)) {
            figures.put("start.cold.ms", portal.start().toMillis());
        }
        try (var portal = new RunningPortal(FOLDER)) {
            figures.put("start.warm.ms", portal.start().toMillis());
            weigh(portal);
            count(portal);
            keep(portal);
        }
        Figures.print(figures);
        assertThat(figures).containsKeys("start.cold.ms", "start.warm.ms", "session.heap.bytes");
    }

    private void weigh(RunningPortal portal) {
        try (var phone = Window.phone(portal.port(), "it-IT")) {
            figures.put("login.bytes", bytesOf(phone.page(), page -> phone.open("/login")));
            figures.put(
                    "tutor.first.bytes", bytesOf(phone.page(), page -> phone.signIn("tutor1", RunningPortal.PASSWORD)));
        }
    }

    private void count(RunningPortal portal) throws Exception {
        for (var person : pages().entrySet()) {
            try (var window = Window.desktop(portal.port(), "it-IT").signIn(person.getKey(), RunningPortal.PASSWORD)) {
                settle(window.page());
                for (String route : person.getValue()) {
                    for (int visit = 0; visit < VISITS; visit++) {
                        var before = portal.statements();
                        window.open("/app/" + route);
                        settle(window.page());
                        note(person.getKey() + "." + route, before, portal.statements());
                    }
                }
            }
        }
    }

    /** Every page without a record in its address, for everybody who may open it: the table that AccessTest keeps true. */
    private static Map<String, List<String>> pages() throws IOException {
        var pages = new TreeMap<String, List<String>>();
        try (var table = StartBench.class.getResourceAsStream("/access/routes.csv")) {
            new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").split(";", 2))
                    .filter(cells -> cells.length == 2)
                    .forEach(cells -> {
                        var route = cells[0].strip().substring(1).replaceFirst("/?:[a-z]+\\?$", "");
                        if (!route.contains(":")) {
                            ACCOUNTS.forEach((role, account) -> {
                                if (Set.of(cells[1].strip().split("\\s+")).contains(role)
                                        || cells[1].contains("PEOPLE")) {
                                    pages.computeIfAbsent(account, none -> new ArrayList<>())
                                            .add(route);
                                }
                            });
                        }
                    });
        }
        return pages;
    }

    /** The fewest of all visits: what the scheduler asks beside it belongs to no page. */
    private void note(String what, Map<String, Long> before, Map<String, Long> after) {
        after.forEach((kind, number) -> {
            long sent = number - before.getOrDefault(kind, 0L);
            if (sent > 0 || kind.equals("Com_select")) {
                figures.merge("statements." + what + "." + kind.substring("Com_".length()), sent, Math::min);
            }
        });
    }

    private void keep(RunningPortal portal) throws Exception {
        try (var first = Window.phone(portal.port(), "it-IT").signIn("tutor1", RunningPortal.PASSWORD)) {
            settle(first.page()); // what the first session loads belongs to nobody
            long before = portal.heap();
            var sessions = new ArrayList<Window>();
            for (int i = 0; i < SESSIONS; i++) {
                var window = Window.phone(portal.port(), "it-IT")
                        .signIn(i % 2 == 0 ? "tutor1" : "tutor2", RunningPortal.PASSWORD);
                settle(window.page());
                sessions.add(window);
            }
            figures.put("session.heap.bytes", (portal.heap() - before) / SESSIONS);
            sessions.forEach(Window::close);
        }
    }

    /** What comes over the wire, headers included, with an empty cache. */
    private static long bytesOf(Page page, Consumer<Page> work) {
        var finished = new ArrayList<Request>();
        Consumer<Request> listener = finished::add;
        page.onRequestFinished(listener);
        work.accept(page);
        settle(page);
        page.offRequestFinished(listener);
        return finished.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
