package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PocketFileTest {

    @Test
    void remarksThatFillTheirLinesStayHome() {
        assertThat(PocketFile.withoutRemarks("""
                /**
                 * What it is for.
                 */
                // first
                const a = 1; // stays, it is behind code

                  function f() {
                    return 'https://example.org'; /* stays */
                  }
                /* one line */
                """)).isEqualTo("""
                const a = 1; // stays, it is behind code
                function f() {
                return 'https://example.org'; /* stays */
                }
                """);
    }

    @Test
    void aTextOverSeveralLinesIsLeftAlone() {
        var code = "const t = `\n  // no remark\n`;\n// a remark\n";
        assertThat(PocketFile.withoutRemarks(code)).isEqualTo(code);
    }

    @Test
    void packedItIsTheSame() throws IOException {
        var file = PocketFile.of("page.js", "x".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        var gzip = file.packingFor("gzip, deflate").orElseThrow();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.bytes()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(file.plain());
        }
        var brotli = file.packingFor("gzip;q=0.8, br").orElseThrow();
        assertThat(brotli.encoding()).isEqualTo("br");
        try (var unpacked = new BrotliInputStream(new ByteArrayInputStream(brotli.bytes()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(file.plain());
        }
        assertThat(file.packingFor("")).isEmpty();
        assertThat(file.packingFor("brotli, identity")).isEmpty();
    }

    @Test
    void whatDoesNotShrinkIsLeftAsItIs() {
        assertThat(PocketFile.of("page.js", new byte[] {1, 2, 3}).packings()).isEmpty();
    }

    @Test
    void eachKindHasItsType() {
        assertThat(PocketFile.of("", new byte[0]).type()).startsWith("text/html");
        assertThat(PocketFile.of("icons/mark.svg", new byte[0]).type()).isEqualTo("image/svg+xml");
        assertThat(PocketFile.of("pocket.webmanifest", new byte[0]).type()).startsWith("application/manifest+json");
    }

    @Test
    void aBrowserIsKnownAgainByItsNames() {
        assertThat(
                        BrowserLabel.of(
                                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome · Android");
        assertThat(BrowserLabel.of(null)).isEqualTo("Browser");
    }
}
