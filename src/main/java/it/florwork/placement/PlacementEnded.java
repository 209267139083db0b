package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An internship is over; its last day still belongs to it.
 *
 * @param reason null when it ended as planned
 */
public record PlacementEnded(
        EngagementId engagement,
        CandidateId candidate,
        LocalDate lastDay,
        @Nullable EarlyEndReason reason) implements AuditedEvent {}
