package it.florwork.candidate;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A choice that a person gave and can take back. */
@Embeddable
public record ChoiceId(UUID value) implements Serializable {
    public static ChoiceId next() {
        return new ChoiceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
