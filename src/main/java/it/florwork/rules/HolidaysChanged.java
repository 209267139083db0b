package it.florwork.rules;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** A holiday begins, or ceases to be one, on this day. */
public record HolidaysChanged(String holiday, LocalDate from) implements AuditedEvent {}
