package it.florwork.reporting.http;

import it.florwork.access.Role;
import it.florwork.reporting.Situation;
import it.florwork.reporting.Situations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/situation?on=YYYY-MM-DD}: the published table as JSON; without a date, today's. */
@RestController
@RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
class SituationController {
    private final Situations situations;
    private final Clock clock;

    SituationController(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    @GetMapping("/api/situation")
    Situation situation(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return situations.on(on == null ? LocalDate.now(clock) : on);
    }
}
