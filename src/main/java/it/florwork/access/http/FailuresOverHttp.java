package it.florwork.access.http;

import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives the failures that our services speak of their HTTP status; {@link PortalErrors} writes the answer. */
@ControllerAdvice
class FailuresOverHttp {

    @ExceptionHandler
    void missing(NotFound failure, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void stale(OptimisticLockingFailureException failure, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }

    /** Two saved at the same moment and the database ended one: nothing was written, ask again. */
    @ExceptionHandler
    void crossed(PessimisticLockingFailureException failure, HttpServletResponse response) throws IOException {
        later(TryLater.tooManyAtOnce(), response);
    }

    @ExceptionHandler
    void broken(RuleViolation failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(PortalErrors.RULE, failure);
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    @ExceptionHandler
    void unreadable(
            MethodArgumentTypeMismatchException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure.getRequiredType() == LocalDate.class) {
            request.setAttribute(PortalErrors.RULE, new RuleViolation("access.error.notADate", failure.getName()));
        }
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler
    void later(TryLater failure, HttpServletResponse response) throws IOException {
        response.setIntHeader("Retry-After", (int) failure.seconds());
        response.sendError(failure.status().value());
    }
}
