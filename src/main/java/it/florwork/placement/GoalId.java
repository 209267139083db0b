package it.florwork.placement;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A goal of a training project. A later version that keeps the goal keeps its id, so that what was told of it goes on. */
@Embeddable
public record GoalId(UUID value) implements Serializable {
    public static GoalId next() {
        return new GoalId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
