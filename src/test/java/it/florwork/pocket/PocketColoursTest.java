package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The light pages carry the few colours that they need themselves; their values are the design's. */
class PocketColoursTest {
    private static final Pattern VALUE = Pattern.compile("--(?:fw-)?([a-z0-9-]+):\\s*(#[0-9a-f]{6})");

    @Test
    void areTheDesignsInLightAndInDark() throws IOException {
        var design = Files.readString(Path.of("frontend/styles/tokens.css"));
        var own = Files.readString(Path.of("frontend/pocket/pocket.css"));
        assertThat(values(own, ":root", "@media"))
                .isNotEmpty()
                .allSatisfy((name, value) -> assertThat(value)
                        .isEqualTo(values(design, ":root {", "@media").get(name)));
        assertThat(values(own, "color-scheme:dark", "@media"))
                .isNotEmpty()
                .allSatisfy((name, value) -> assertThat(value)
                        .isEqualTo(values(design, "color-scheme: dark", ":root[data-theme")
                                .get(name)));
    }

    private static Map<String, String> values(String css, String from, String to) {
        int start = css.indexOf(from);
        int end = css.indexOf(to, start);
        var values = new TreeMap<String, String>();
        var matcher = VALUE.matcher(css.substring(start, end));
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2));
        }
        return values;
    }
}
