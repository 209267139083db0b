package it.florwork.notification;

import it.florwork.shared.AuditedEvent;

/** An administrator had messages sent again that had been given up. */
public record MessagesSentAgain(int messages) implements AuditedEvent {}
