package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;

/** Somebody asked to be erased, or had it written down. */
public record ErasureAsked(ErasureId erasure, CandidateId candidate) implements AuditedEvent {}
