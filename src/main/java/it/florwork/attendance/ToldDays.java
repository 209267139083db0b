package it.florwork.attendance;

import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.placement.DaysTold;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers a placement that is to be given up. */
@Component
class ToldDays implements DaysTold {
    private final DayReportRepository reports;

    ToldDays(DayReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Set<EngagementId> among(Collection<EngagementId> engagements) {
        return engagements.isEmpty() ? Set.of() : reports.toldOf(engagements);
    }
}
