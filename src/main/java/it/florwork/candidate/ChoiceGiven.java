package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import java.util.UUID;

/** A person allowed something, for one scope. */
public record ChoiceGiven(ChoiceId choice, CandidateId candidate, ChoiceKind kind, UUID scope)
        implements AuditedEvent {}
