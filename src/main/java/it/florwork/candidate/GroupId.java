package it.florwork.candidate;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A group of a lab or of the on-the-job training. */
@Embeddable
public record GroupId(UUID value) implements Serializable {
    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
