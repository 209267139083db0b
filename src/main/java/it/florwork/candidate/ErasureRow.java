package it.florwork.candidate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as those see it who watch over it: under the person's code, never the name.
 *
 * @param ownRequest whether the person asked on the own page; otherwise somebody of the team wrote it down
 * @param answerBy the day until which the law wants an answer
 * @param decidedBy who granted or refused it
 * @param decidedByViewer whether that is who looks, and so cannot carry it out
 * @param held since when a legal hold stops it
 */
public record ErasureRow(
        ErasureId id,
        CandidateId person,
        String codeName,
        CandidateStatus stage,
        ErasureStatus status,
        boolean ownRequest,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable String decidedBy,
        boolean decidedByViewer,
        @Nullable ErasureRefusal refusal,
        @Nullable Instant doneAt,
        @Nullable Instant held) {}
