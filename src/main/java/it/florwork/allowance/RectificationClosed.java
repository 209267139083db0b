package it.florwork.allowance;

import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.UUID;

/** It was decided, or overtaken. */
public record RectificationClosed(
        UUID rectification, EngagementId engagement, YearMonth month, RectificationStatus outcome)
        implements AuditedEvent {}
