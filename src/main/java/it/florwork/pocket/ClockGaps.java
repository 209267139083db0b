package it.florwork.pocket;

import it.florwork.access.Role;
import it.florwork.pocket.domain.ClockGapTable;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days came from phones with a wrong clock: an operator may want to ask. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class ClockGaps {
    private final ClockGapTable gaps;

    ClockGaps(ClockGapTable gaps) {
        this.gaps = gaps;
    }

    /** In order: one statement. */
    public List<ClockGap> of(Collection<EngagementId> engagements, YearMonth month) {
        return engagements.isEmpty() ? List.of() : gaps.of(engagements, month.atDay(1), month.atEndOfMonth());
    }
}
