package it.florwork.cockpit;

import it.florwork.candidate.CandidateId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a list shows it.
 *
 * @param codeName of the person; null where it is about a need
 * @param facts what fills its sentence
 */
public record AlertRow(
        AlertId id,
        AlertRule rule,
        UUID subject,
        @Nullable CandidateId candidate,
        @Nullable String codeName,
        Severity severity,
        Facts facts,
        LocalDate openedOn,
        LocalDate due,
        long version) {}
