package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import java.util.Set;

/** Somebody corrected who a person is: which of the fields, never what they say. */
public record IdentityRevised(CandidateId candidate, Set<String> fields) implements AuditedEvent {}
