package it.florwork.rules;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** A figure changed, or was verified, from a day on. */
public record RuleChanged(RuleId rule, RuleKey key, LocalDate from) implements AuditedEvent {}
