package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and nobody asks for one that does not. */
class TranslationsTest {
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    @Test
    void bothLanguagesHoldTheSameKeys() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("it").keySet());
    }

    @Test
    void aKeyBeginsWithTheNameOfItsFile() throws IOException {
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                String module = file.getFileName().toString().replaceAll("_.*", "");
                assertThat(load(file).keySet())
                        .allSatisfy(key -> assertThat(key).startsWith(module + "."));
            }
        }
    }

    @Test
    void noTextHoldsAnApostropheThatMessageFormatWouldEat() throws IOException {
        texts("it").forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        texts("en").forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        var known = texts("it");
        String modules = known.keySet().stream()
                .map(key -> key.replaceAll("\\..*", ""))
                .distinct()
                .collect(Collectors.joining("|"));
        var key = Pattern.compile("[\"{]((?:" + modules + ")\\.[A-Za-z0-9_.-]*[A-Za-z0-9])[\"}]");
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(java|html)"))
                    .toList()) {
                var found = key.matcher(Files.readString(file));
                while (found.find()) {
                    if (!known.containsKey(found.group(1)) && !isPropertyOfSpring(file, found.group(1))) {
                        missing.add(file.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySectionHasAShortWordForThePhone() throws IOException {
        var known = texts("it").keySet();
        var title = Pattern.compile("@Menu\\(\\s*title = \"([^\"]+)\"");
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                title.matcher(Files.readString(file))
                        .results()
                        .map(section -> section.group(1) + ".short")
                        .filter(key -> !known.contains(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isPropertyOfSpring(Path file, String key) throws IOException {
        return Files.readString(file).contains("${" + key);
    }

    private static Map<String, String> texts(String language) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                all.putAll(load(file));
            }
        }
        return all;
    }

    private static Map<String, String> load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
