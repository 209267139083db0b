package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A call to make: three reminders to sign a month stayed silent.
 *
 * @param side who is to be called: the trainee, or the tutor
 * @param due since when
 * @param operator who follows the person, if anybody does
 */
public record MonthCallRow(
        EngagementId engagement,
        LocalDate monthStart,
        Side side,
        LocalDate due,
        CandidateId candidate,
        String codeName,
        String organisation,
        @Nullable UserId operator) {
    public YearMonth month() {
        return YearMonth.from(monthStart);
    }
}
