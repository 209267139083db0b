package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A milestone that nobody has taken yet; of several that went by only the latest is asked for. */
public record MilestoneDue(
        EngagementId engagement, CandidateId candidate, String codeName, MilestoneKind kind, LocalDate on) {}
