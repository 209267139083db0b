package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;

/** A person's flags changed. Which one, and to what, is not for the audit. */
public record FlagsChanged(CandidateId candidate) implements AuditedEvent {}
