package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.matching.MatchAnswers;
import it.florwork.testing.UseCase;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read before they say yes has a number, which is kept with the yes: no word of it changes under that number. */
@UseCase("UC-146")
class OfferTextTest {
    private static final Pattern MEANS = Pattern.compile("'offer\\.means': '([^']+)'");
    /** Who changes a text gives {@link MatchAnswers#TEXT} and offers.js the next number, and keeps the old one known. */
    private static final Map<String, String> NUMBER_1 = Map.of(
            "it", "e866535d6928",
            "en", "a0233d4cf029",
            "es", "2bdfb33a5773",
            "ro", "df7ca9a91bd4",
            "zh", "078ab0984bc6",
            "sq", "ff949f50bc69",
            "fr", "0c620ed4a4a0",
            "ar", "d25da0a3aa68");

    @Test
    void theTextOfANumberStaysAsItIsInEachLanguage() throws IOException {
        var digests = new TreeMap<String, String>();
        for (String language : new String[] {"it", "en", "es", "ro", "zh", "sq", "fr", "ar"}) {
            digests.put(language, digest(lane(language)));
        }
        assertThat(MatchAnswers.TEXT).isEqualTo("1");
        assertThat(Files.readString(Path.of("frontend/pocket/offers.js"))).contains("const TEXT = '1';");
        assertThat(digests).isEqualTo(new TreeMap<>(NUMBER_1));
    }

    @Test
    void portalAndLaneSayTheSame() throws IOException {
        for (String language : new String[] {"it", "en"}) {
            assertThat(lane(language)).isEqualTo(portal(language));
        }
    }

    private static String lane(String language) throws IOException {
        var found = MEANS.matcher(Files.readString(Path.of("frontend/pocket/own-" + language + ".js")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String portal(String language) throws IOException {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/matching_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts.getProperty("matching.mine.whatYesMeans");
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
