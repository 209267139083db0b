package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A visit that the operator planned and that is to be made. */
public record VisitDue(EngagementId engagement, CandidateId candidate, String codeName, String place, LocalDate on) {}
