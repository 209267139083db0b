package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;

/** A request to erase a person was granted, refused or taken back. */
public record ErasureDecided(ErasureId erasure, CandidateId candidate, ErasureStatus status) implements AuditedEvent {}
