package it.florwork.placement;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One version of a training project. Random, because it stands on paper that outsiders see. */
@Embeddable
public record ProjectId(UUID value) implements Serializable {
    public static ProjectId next() {
        return new ProjectId(Ids.opaque());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
