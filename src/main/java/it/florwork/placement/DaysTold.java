package it.florwork.placement;

import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.Set;

/** Knows of which engagements somebody has told a day already. Implemented by the module that keeps the days. */
public interface DaysTold {
    Set<EngagementId> among(Collection<EngagementId> engagements);
}
