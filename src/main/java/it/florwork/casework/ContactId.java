package it.florwork.casework;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A talk or a visit that was noted. */
@Embeddable
public record ContactId(UUID value) implements Serializable {

    public static ContactId next() {
        return new ContactId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
