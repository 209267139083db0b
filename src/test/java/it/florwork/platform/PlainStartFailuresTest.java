package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class PlainStartFailuresTest {
    private final PlainStartFailures failures = new PlainStartFailures();

    @Test
    void aPortInUseIsSaidInOneLineWithAnotherOneToTake() {
        assertThat(failures.analyze(new IllegalStateException(new PortInUseException(8080))))
                .extracting(FailureAnalysis::getDescription, STRING)
                .contains("8080", "SERVER_PORT=8081")
                .doesNotContain("\n");
    }

    @Test
    void whatKeepsThePortalFromStartingIsSaidInItsOwnWords() {
        assertThat(failures.analyze(new IllegalStateException("bean", new SecretsUnusable("Restore the folder."))))
                .extracting(FailureAnalysis::getDescription, STRING)
                .isEqualTo("Restore the folder.");
    }

    @Test
    void anyOtherFailureKeepsItsStackTrace() {
        assertThat(failures.analyze(new IllegalStateException("a mistake of ours")))
                .isNull();
    }
}
