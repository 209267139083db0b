package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.EngagementRepository;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the months that have begun. */
@Service
@Transactional
@RolesAllowed(Role.SYSTEM)
public class MonthOpening {
    private final EngagementRepository engagements;
    private final EngagementKeeping keeping;

    MonthOpening(EngagementRepository engagements, EngagementKeeping keeping) {
        this.engagements = engagements;
        this.keeping = keeping;
    }

    /** Every engagement that lasts on this day has a row for its month, with the minutes planned in it. */
    public void openFor(LocalDate day) {
        engagements.runningOn(day).forEach(engagement -> keeping.openMonth(engagement, YearMonth.from(day)));
    }
}
