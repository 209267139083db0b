package it.florwork.pocket;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** A phone is known no more. */
public record PhoneEnded(UUID phone, UserId user, PhoneEnding why) implements AuditedEvent {}
