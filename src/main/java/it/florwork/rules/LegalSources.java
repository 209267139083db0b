package it.florwork.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Where a rule or a holiday comes from, in the reader's language. The tables and every sealed month keep the Italian words;
 * what an administrator typed has no other language and is shown as it was typed.
 */
public final class LegalSources {
    private static final String FILE = "rules/sources_en.txt";
    private static final Map<String, String> ENGLISH = read();

    private LegalSources() {}

    public static String in(Locale language, String source) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? ENGLISH.getOrDefault(source, source)
                : source;
    }

    /** Whether somebody has said it in English too. */
    static boolean isKnown(String source) {
        return ENGLISH.containsKey(source);
    }

    private static Map<String, String> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
