package it.florwork.access;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What a person is in an organisation, from a day on. */
@Embeddable
public record MembershipId(UUID value) implements Serializable {
    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
