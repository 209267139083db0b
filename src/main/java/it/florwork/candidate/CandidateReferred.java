package it.florwork.candidate;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** A case manager entrusted a person to the project, for the first time or anew. */
public record CandidateReferred(CandidateId candidate, UserId caseManager, LocalDate on) implements AuditedEvent {}
