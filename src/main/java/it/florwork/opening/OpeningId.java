package it.florwork.opening;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A company's need. */
@Embeddable
public record OpeningId(UUID value) implements Serializable {
    public static OpeningId next() {
        return new OpeningId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
