package it.florwork.matching;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person proposed for one need. Random, because the company reads it. */
@Embeddable
public record MatchId(UUID value) implements Serializable {
    public static MatchId next() {
        return new MatchId(Ids.opaque());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
