package it.florwork.candidate;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A person the project knows. Random, so that it tells nothing about when or in which order people came. */
@Embeddable
public record CandidateId(UUID value) implements Serializable {
    public static CandidateId next() {
        return new CandidateId(Ids.opaque());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
