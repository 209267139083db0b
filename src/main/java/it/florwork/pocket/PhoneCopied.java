package it.florwork.pocket;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** An old token of a phone came back: somebody has a copy. The phone is known no more, and its owner must hear. */
public record PhoneCopied(UUID phone, UserId user) implements AuditedEvent {}
