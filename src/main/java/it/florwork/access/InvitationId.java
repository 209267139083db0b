package it.florwork.access;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A one-time link by which a person sets a password. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {
    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
