package it.florwork.casework;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One assignment of a user, from a day to a day. */
@Embeddable
public record AssignmentId(UUID value) implements Serializable {
    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
