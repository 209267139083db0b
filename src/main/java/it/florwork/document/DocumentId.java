package it.florwork.document;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A stored file. It stands in addresses that outsiders see, so it tells nothing. */
@Embeddable
public record DocumentId(UUID value) implements Serializable {
    public static DocumentId next() {
        return new DocumentId(Ids.opaque());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
