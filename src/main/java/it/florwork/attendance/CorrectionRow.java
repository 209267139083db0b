package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the corrections that wait for an operator. */
public record CorrectionRow(
        EngagementId engagement, CandidateId candidate, String codeName, LocalDate date, Instant askedAt) {}
