package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month that waits for somebody, however old it is.
 *
 * @param endsBefore the first day after the engagement: a month that holds its last day closes on that day
 */
public record WaitingMonth(
        EngagementId engagement,
        EngagementKind kind,
        CandidateId candidate,
        String codeName,
        LocalDate monthStart,
        LocalDate endsBefore,
        MonthStatus status) {
    public YearMonth month() {
        return YearMonth.from(monthStart);
    }

    /** The day from which it can be signed. */
    public LocalDate closedOn() {
        var next = monthStart.plusMonths(1);
        return endsBefore.isAfter(next) ? next : endsBefore.minusDays(1);
    }
}
