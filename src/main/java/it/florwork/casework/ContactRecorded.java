package it.florwork.casework;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.AuditedEvent;
import java.time.LocalDate;

/** Somebody noted a talk or a visit. */
public record ContactRecorded(ContactId contact, CandidateId candidate, ContactKind kind, LocalDate on, int minutes)
        implements AuditedEvent {}
