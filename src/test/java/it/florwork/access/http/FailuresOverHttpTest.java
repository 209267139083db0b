package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Visitor;
import java.lang.reflect.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a failure of a service becomes over HTTP, at an address that only this test has. */
@PortalTest
class FailuresOverHttpTest {
    private static final String SECRET = "select secret from identity";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private RequestMappingInfo address;

    /** Fails as it is asked to. */
    public String fail(@PathVariable String how) {
        throw switch (how) {
            case "stale" -> new OptimisticLockingFailureException(SECRET);
            case "crossed" -> new CannotAcquireLockException(SECRET);
            case "broken" -> new RuleViolation("shared.error.slotsOverlap");
            case "missing" -> new NotFound("need 7");
            default -> new IllegalStateException(SECRET);
        };
    }

    @BeforeEach
    void listen() throws NoSuchMethodException {
        Method fail = FailuresOverHttpTest.class.getMethod("fail", String.class);
        address = RequestMappingInfo.paths("/api/fails/{how}", "/fails/{how}")
                .options(addresses.getBuilderConfiguration())
                .build();
        addresses.registerMapping(address, this, fail);
    }

    @AfterEach
    void listenNoMore() {
        addresses.unregisterMapping(address);
    }

    @ParameterizedTest
    @CsvSource({"stale,409", "crossed,503", "broken,422", "missing,404", "unforeseen,500"})
    void theApiAnswersWithAProblemAndNoDetail(String how, int status) {
        var answer = new Visitor(port).as("operator").get("/api/fails/" + how);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("secret", "Exception", "need 7");
    }

    @ParameterizedTest
    @CsvSource({"stale,409", "crossed,503", "broken,422", "missing,404", "unforeseen,500"})
    void aPersonGetsAPlainPageInTheirLanguage(String how, int status) {
        var answer = new Visitor(port).as("operator").get("/fails/" + how);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(answer.body()).contains("<h1", "Torna all’inizio").doesNotContain("secret", "Exception", "need 7");
    }

    @Test
    void whoeverCameAtTheSameMomentIsToldWhenToAskAgain() {
        var answer = new Visitor(port).as("operator").get("/api/fails/crossed");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void aBrokenRuleSaysInWordsWhatToMend() {
        var answer = new Visitor(port).as("operator").get("/api/fails/broken");
        assertThat(answer.body()).contains("Accorciane uno");
    }
}
