package it.florwork.rules;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One dated row of the rules. */
@Embeddable
public record RuleId(UUID value) implements Serializable {
    public static RuleId next() {
        return new RuleId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
