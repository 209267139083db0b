package it.florwork.placement;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/**
 * Somebody signed a version of a training project.
 *
 * @param complete whether promoter, host and trainee have signed now
 */
public record TrainingProjectSigned(
        EngagementId engagement,
        ProjectId project,
        ProjectParty party,
        boolean onPaper,
        String contentHash,
        LocalDate trueFrom,
        boolean complete)
        implements AuditedEvent {}
