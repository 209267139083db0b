package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** A person took a choice back. */
public record ChoiceRevoked(ChoiceId choice, CandidateId candidate, ChoiceKind kind, UUID scope)
        implements AuditedEvent {}
