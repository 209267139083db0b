package it.florwork.candidate;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;

/** Another operator follows a person from now on. */
public record CandidateFollowed(CandidateId candidate, UserId operator) implements AuditedEvent {}
