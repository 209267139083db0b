package it.florwork.company;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A host's site. */
@Embeddable
public record SiteId(UUID value) implements Serializable {
    public static SiteId next() {
        return new SiteId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
