package it.florwork.pocket.http;

import it.florwork.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every failure of the lane: problem+json, with a code for the phone and words for the person, in the person's language. */
@Component
class Problems {
    private static final String WORDS = "pocket.problem.";

    private final MessageSource texts;
    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    ProblemDetail of(Refusal refusal, Locale language) {
        return problem(refusal.status(), refusal.code(), texts.getMessage(refusal.code(), null, language), language);
    }

    /** What a rule says: the words are the rule's own. */
    ProblemDetail of(RuleViolation rule, HttpStatus status, String code, Locale language) {
        return problem(status, code, texts.getMessage(rule.key(), rule.details().toArray(), language), language);
    }

    /** Writes it where no controller is reached. */
    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (refusal.retryAfter() > 0) {
            response.setIntHeader("Retry-After", refusal.retryAfter());
        }
        response.getOutputStream().write(json.writeValueAsBytes(of(refusal, AtPhone.languageOf(request))));
    }

    private ProblemDetail problem(HttpStatus status, String code, String detail, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(texts.getMessage(WORDS + "title", null, language));
        problem.setProperty("code", code);
        return problem;
    }
}
