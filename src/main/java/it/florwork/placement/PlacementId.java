package it.florwork.placement;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An internship. It is an engagement: both identifiers carry the same UUID. */
@Embeddable
public record PlacementId(UUID value) implements Serializable {
    public static PlacementId next() {
        return new PlacementId(Ids.next());
    }

    public static PlacementId of(EngagementId engagement) {
        return new PlacementId(engagement.value());
    }

    public EngagementId engagement() {
        return new EngagementId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
