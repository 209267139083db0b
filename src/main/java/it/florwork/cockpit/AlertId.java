package it.florwork.cockpit;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One alert, from its first day to its outcome. */
@Embeddable
public record AlertId(UUID value) implements Serializable {
    public static AlertId next() {
        return new AlertId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
