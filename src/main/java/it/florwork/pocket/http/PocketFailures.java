package it.florwork.pocket.http;

import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The failures of the lane's own addresses, as the phone and the person can use them. */
@RestControllerAdvice(basePackageClasses = PocketFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PocketFailures {
    private final Problems problems;

    PocketFailures(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(Unreadable failure, HttpServletRequest request) {
        return answer(failure.refusal(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NotFound failure, HttpServletRequest request) {
        return answer(Refusal.NOT_FOUND, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> closed(AccessDeniedException failure, HttpServletRequest request) {
        return answer(Refusal.ROLE, request);
    }

    /** Too many PINs are being hashed at once. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> crowded(AuthenticationException failure, HttpServletRequest request) {
        return answer(Refusal.BUSY, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> crossed(PessimisticLockingFailureException failure, HttpServletRequest request) {
        return answer(Refusal.BUSY, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuleViolation rule, HttpServletRequest request) {
        var refusal = Reception.refusal(rule);
        return refusal != null
                ? answer(refusal, request)
                : answer(
                        problems.of(rule, HttpStatus.UNPROCESSABLE_CONTENT, rule.key(), AtPhone.languageOf(request)),
                        0);
    }

    private ResponseEntity<ProblemDetail> answer(Refusal refusal, HttpServletRequest request) {
        return answer(problems.of(refusal, AtPhone.languageOf(request)), refusal.retryAfter());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, int retryAfter) {
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter));
        }
        return answer.body(problem);
    }
}
