package it.florwork.pocket;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** From now on this phone is known without a login. */
public record PhoneKnown(UUID phone, UserId user) implements AuditedEvent {}
