package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;

/** A person may be erased again. */
public record LegalHoldLifted(CandidateId candidate) implements AuditedEvent {}
