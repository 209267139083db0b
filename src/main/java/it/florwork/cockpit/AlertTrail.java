package it.florwork.cockpit;

import it.florwork.cockpit.domain.AlertStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An alert with everything that happened to it, the first thing first. */
public record AlertTrail(AlertRow alert, @Nullable AlertOutcome outcome, List<Step> steps) {

    /**
     * @param by the name the team uses; empty when the portal did it by itself
     * @param to to whom it was given
     */
    public record Step(
            AlertStep.Kind kind,
            Severity severity,
            Facts facts,
            Instant at,
            String by,
            String to,
            @Nullable LocalDate until,
            @Nullable String note) {}
}
