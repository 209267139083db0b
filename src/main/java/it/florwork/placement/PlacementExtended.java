package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import java.time.LocalDate;

/**
 * An internship goes on for longer than was agreed.
 *
 * @param trueFrom the first day that was added
 * @param period the whole of it now
 */
public record PlacementExtended(EngagementId engagement, CandidateId candidate, LocalDate trueFrom, Period period)
        implements AuditedEvent {}
