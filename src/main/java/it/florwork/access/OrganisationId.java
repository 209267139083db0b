package it.florwork.access;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An organisation. It is named here, above the module that describes organisations, because a membership belongs to one. */
@Embeddable
public record OrganisationId(UUID value) implements Serializable {
    /** The project's lead, there from the first migration on: the first administrator belongs to it. */
    public static final OrganisationId LEAD =
            new OrganisationId(UUID.fromString("019ab000-0000-7000-8000-000000000001"));

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
