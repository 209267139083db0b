package it.florwork.progress;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** A skill begins to matter on a pathway, or ceases to, on this day. */
public record FocusChanged(FocusPathway pathway, String skill, LocalDate from) implements AuditedEvent {}
