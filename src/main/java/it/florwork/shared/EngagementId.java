package it.florwork.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The one thing that days, months and cards hang on. A placement or a pathway enrolment <em>is</em> an engagement and
 * carries the same UUID, which is why this identifier belongs to no single module.
 */
@Embeddable
public record EngagementId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
