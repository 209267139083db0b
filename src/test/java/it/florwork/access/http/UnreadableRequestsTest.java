package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PortalTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that the server itself refuses. Sent by hand: no client would send them. */
@PortalTest
class UnreadableRequestsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/app/%00", "/%00", "/app/people/%zz", "/api/situation%00", "/app/%2f..%00"})
    void anAddressThatCannotBeReadGetsAPlainPage(String path) throws IOException {
        var answer = asked(path, "it");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Questa richiesta non si può eseguire", "Torna all’inizio", "Content-Security-Policy")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void inEnglishToo() throws IOException {
        assertThat(asked("/app/%00", "en")).contains("This cannot be done", "<html lang=\"en\">");
    }

    private String asked(String path, String language) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: " + language
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
