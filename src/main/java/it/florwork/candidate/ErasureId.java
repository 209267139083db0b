package it.florwork.candidate;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A request to erase a person. */
@Embeddable
public record ErasureId(UUID value) implements Serializable {
    public static ErasureId next() {
        return new ErasureId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
