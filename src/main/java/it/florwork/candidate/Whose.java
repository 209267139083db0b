package it.florwork.candidate;

import it.florwork.access.UserId;
import java.util.Set;

/**
 * Whose people a list is about: everybody's, or those whom some operators follow and those whom nobody does.
 *
 * @param operators not asked when it is everybody's
 */
public record Whose(boolean everybody, Set<UserId> operators) {
    public static final Whose EVERYBODY = new Whose(true, Set.of());

    /** Narrows a query that joins {@code CandidateCard c} and has a parameter {@code whose}. */
    public static final String FOLLOWED =
            " (:#{#whose.everybody()} = true or c.operator is null or c.operator in :#{#whose.operators()}) ";

    /** The same where the card is called {@code ca}. */
    public static final String FOLLOWED_CA =
            " (:#{#whose.everybody()} = true or ca.operator is null or ca.operator in :#{#whose.operators()}) ";

    public Whose {
        operators = Set.copyOf(operators);
    }

    public static Whose followedBy(Set<UserId> operators) {
        return new Whose(false, operators);
    }
}
