package it.florwork.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the portal did not start, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainStartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(Address.isTaken(taken.getPort()), null, taken);
            }
        }
        return null;
    }
}
