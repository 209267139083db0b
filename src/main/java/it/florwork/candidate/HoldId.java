package it.florwork.candidate;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A legal hold on a person. */
@Embeddable
public record HoldId(UUID value) implements Serializable {
    public static HoldId next() {
        return new HoldId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
