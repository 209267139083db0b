package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A line of the corrections that wait for an operator.
 *
 * @param month on whose page it is decided: the day's, or the last one of what ended before
 */
public record CorrectionRow(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        LocalDate date,
        YearMonth month,
        Instant askedAt) {

    public CorrectionRow(
            EngagementId engagement,
            CandidateId candidate,
            String codeName,
            LocalDate date,
            Period lasts,
            Instant askedAt) {
        this(engagement, candidate, codeName, date, monthOf(date, lasts), askedAt);
    }

    static YearMonth monthOf(LocalDate date, Period lasts) {
        return YearMonth.from(date.isBefore(lasts.endsBefore()) ? date : lasts.lastDay());
    }
}
