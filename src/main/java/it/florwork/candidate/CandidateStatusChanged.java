package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** A person moved from one stage to another, as of a day that may lie before or after its recording. */
public record CandidateStatusChanged(
        CandidateId candidate, CandidateStatus from, CandidateStatus to, LocalDate effectiveOn)
        implements AuditedEvent {}
