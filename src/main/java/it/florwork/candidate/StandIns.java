package it.florwork.candidate;

import it.florwork.access.UserId;
import java.util.Set;

/** Which operators look after which absent colleagues' people today: asked of the module that keeps it. */
public interface StandIns {
    /** Whose people this operator looks after besides the own. */
    Set<UserId> coveredBy(UserId operator);

    /** Who looks after this operator's people. */
    Set<UserId> coversOf(UserId absent);
}
