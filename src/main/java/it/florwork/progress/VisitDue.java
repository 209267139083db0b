package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A visit that was planned and is to be made. */
public record VisitDue(
        VisitId id, EngagementId engagement, CandidateId candidate, String codeName, String place, LocalDate on) {}
