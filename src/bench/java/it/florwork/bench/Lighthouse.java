package it.florwork.bench;

import it.florwork.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Google's own measure of a page on a phone. It comes through npm, and only when asked for: {@code -Dlighthouse=npx}, or the
 * path of one that is there already.
 */
final class Lighthouse {
    private static final String VERSION = "lighthouse@12.8.2";
    private static final int RUNS = 5;
    private static final int PATIENCE_MINUTES = 3;
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices");
    private static final Path REPORT = Path.of("target/bench/lighthouse.json").toAbsolutePath();

    private final List<String> command;

    private Lighthouse(List<String> command) {
        this.command = command;
    }

    static Optional<Lighthouse> asked() {
        return Optional.ofNullable(System.getProperty("lighthouse"))
                .map(asked -> asked.equals("npx") ? List.of("npx", "--yes", VERSION) : List.of(asked))
                .map(Lighthouse::new);
    }

    /** The median of five, in hundredths; nothing when it cannot be had here. */
    Optional<Map<String, Long>> medians(String url, String cookie) throws InterruptedException {
        var scores = new LinkedHashMap<String, List<Long>>();
        try {
            for (int run = 0; run < RUNS; run++) {
                var report = run(url, cookie);
                CATEGORIES.forEach(category -> scores.computeIfAbsent(category, each -> new ArrayList<>())
                        .add(Math.round(report.path("categories")
                                        .path(category)
                                        .path("score")
                                        .asDouble()
                                * 100)));
                tellWhatIsMissing(report);
            }
        } catch (IOException notThere) {
            System.out.println("lighthouse.problem=" + notThere.getMessage());
            return Optional.empty();
        }
        var medians = new LinkedHashMap<String, Long>();
        scores.forEach((category, each) ->
                medians.put(category, each.stream().sorted().toList().get(RUNS / 2)));
        return Optional.of(medians);
    }

    private JsonNode run(String url, String cookie) throws IOException, InterruptedException {
        Files.createDirectories(REPORT.getParent());
        Files.deleteIfExists(REPORT);
        var all = new ArrayList<>(command);
        all.addAll(List.of(
                url,
                "--quiet",
                "--output=json",
                "--output-path=" + REPORT,
                "--only-categories=" + String.join(",", CATEGORIES),
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu"));
        if (!cookie.isEmpty()) {
            all.add("--extra-headers={\"Cookie\":\"" + cookie + "\"}");
        }
        var builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(REPORT.resolveSibling("lighthouse.log").toFile());
        builder.environment().putIfAbsent("CHROME_PATH", browser());
        var process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("no answer in time");
        }
        if (process.exitValue() != 0 || !Files.exists(REPORT)) {
            throw new IOException("see target/bench/lighthouse.log");
        }
        return new JsonMapper().readTree(Files.readString(REPORT));
    }

    /** A browser with a desktop around it when there is one: the engine alone is not what people hold in their hands. */
    private static String browser() {
        var whole = Path.of("/usr/bin/chromium");
        return Files.isExecutable(whole)
                ? whole.toString()
                : Chromium.find().map(Path::toString).orElse("");
    }

    private static void tellWhatIsMissing(JsonNode report) {
        var missing = new ArrayList<String>();
        for (var category : CATEGORIES) {
            report.path("categories").path(category).path("auditRefs").forEach(audit -> {
                var id = audit.path("id").asString();
                var score = report.path("audits").path(id).path("score");
                if (score.isNumber()
                        && score.asDouble() < 0.9
                        && audit.path("weight").asDouble() > 0) {
                    missing.add(id + " "
                            + report.path("audits")
                                    .path(id)
                                    .path("displayValue")
                                    .asString(""));
                }
            });
        }
        if (!missing.isEmpty()) {
            System.out.println("lighthouse.missing=" + String.join(", ", missing));
        }
    }
}
