package it.florwork.cockpit;

import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;
import java.util.UUID;

/** A cover ends with this day, before its time. */
public record CoverEnded(UUID cover, LocalDate lastDay) implements AuditedEvent {}
