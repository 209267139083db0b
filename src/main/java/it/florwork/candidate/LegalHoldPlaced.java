package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;

/** Nothing of this person is erased until the hold is lifted. */
public record LegalHoldPlaced(CandidateId candidate, HoldReason reason) implements AuditedEvent {}
