package it.florwork.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads the log reads words: each purpose that the portal notes has a text. */
class PurposesTest {
    private static final Pattern NOTED = Pattern.compile(
            "(?s)(?:(?:namesFor|identities\\.of|people\\.called|PersonRows\\.of|[nN]ames\\.of|\\.record|(?<![.\\w])note)\\(|PURPOSE =)[^;]*?\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void eachPurposeHasWords() throws IOException {
        var purposes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = NOTED.matcher(Files.readString(file));
                while (found.find()) {
                    purposes.add(found.group(1));
                }
            }
        }
        var texts = Files.readAllLines(Path.of("src/main/resources/vaadin-i18n/audit_it.properties"));
        assertThat(purposes)
                .contains(
                        "month.tutor",
                        "month.list",
                        "internship.list",
                        "people.list",
                        "people.mine",
                        "day.tutor",
                        "month.print",
                        "file.open");
        assertThat(purposes)
                .allSatisfy(purpose ->
                        assertThat(texts).anyMatch(line -> line.startsWith("audit.purpose." + purpose + "=")));
    }
}
