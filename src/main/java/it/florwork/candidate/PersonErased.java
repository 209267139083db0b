package it.florwork.candidate;

import it.florwork.shared.AuditedEvent;
import java.util.Map;

/**
 * Nothing tells any more who this person is.
 *
 * @param taken how many records went, by {@link PersonErasure#what}
 */
public record PersonErased(ErasureId erasure, CandidateId candidate, Map<String, Integer> taken)
        implements AuditedEvent {}
