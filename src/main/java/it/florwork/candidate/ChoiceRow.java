package it.florwork.candidate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One choice of a person; it lives while it is not taken back. */
public record ChoiceRow(
        ChoiceId id,
        ChoiceKind kind,
        UUID scope,
        Instant givenAt,
        @Nullable Instant takenBackAt) {}
