package it.florwork.access.http;

import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
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
    /** Request attribute: the rule that was broken. */
    static final String RULE = PortalErrors.class.getName() + ".rule";

    /** Nothing was decided about name and password: the form stays. */
    private static final Set<HttpStatus> MAY_TRY_AGAIN =
            Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);

    private final MessageSource texts;

    PortalErrors(MessageSource texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, Locale language) {
        var status = status(request);
        String kind = "access.failure." + kind(status);
        String title = text(kind + ".title", language);
        String detail = request.getAttribute(RULE) instanceof RuleViolation rule
                ? texts.getMessage(rule.key(), rule.details().toArray(), language)
                : text(kind + ".text", language);
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : "/";
        if (uri.startsWith("/api/")) {
            var problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setTitle(title);
            problem.setInstance(URI.create(uri));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        if (uri.equals("/login") && MAY_TRY_AGAIN.contains(status)) {
            return new ModelAndView(
                    "login",
                    Map.of("laterTitle", title, "laterText", detail, TypedName.MODEL, TypedName.of(request)),
                    status);
        }
        var page = new ModelAndView("error", status);
        page.addObject("title", title);
        page.addObject("text", detail);
        return page;
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
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
            case UNAUTHORIZED -> "unknown";
            case FORBIDDEN -> "closed";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case CONFLICT -> "stale";
            case SERVICE_UNAVAILABLE -> "busy";
            case TOO_MANY_REQUESTS -> "slow";
            default -> status.is4xxClientError() ? "request" : "server";
        };
    }
}
