package it.florwork.access.http;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The one answer to whatever went wrong over HTTP: the right status, a plain page or problem+json, never a stack trace. */
@Controller
@PermitAll
class PortalErrors implements ErrorController {

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = status(request);
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : "/";
        if (uri.startsWith("/api/")) {
            var problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(uri));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("kind", kind(status));
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** Which words fit: texts {@code access.failure.<kind>.title} and {@code .text}. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "missing";
            case FORBIDDEN -> "closed";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case CONFLICT -> "stale";
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "busy";
            default -> status.is4xxClientError() ? "request" : "server";
        };
    }
}
