package it.florwork.allowance;

import it.florwork.rules.RuleId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.UUID;

/** By a rule made after it was sealed, a month would be worth something else. */
public record RectificationProposed(UUID rectification, EngagementId engagement, YearMonth month, RuleId rule)
        implements AuditedEvent {}
