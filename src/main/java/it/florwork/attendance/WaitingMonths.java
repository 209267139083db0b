package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.WaitingMonthRepository;
import it.florwork.candidate.Whose;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Months and days that wait for somebody, the oldest first, however long they have waited. A month closes on the first of
 * the next, or on the engagement's last day.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class WaitingMonths {
    private static final Set<MonthStatus> TO_SIGN =
            EnumSet.of(MonthStatus.OPEN, MonthStatus.CONFIRMED, MonthStatus.SIGNED);
    private static final Set<MonthStatus> TO_VERIFY = EnumSet.of(MonthStatus.SEALED);

    private final WaitingMonthRepository months;

    WaitingMonths(WaitingMonthRepository months) {
        this.months = months;
    }

    /** Closed on this day or before, with planned hours, and without one of the two signatures. */
    public List<WaitingMonth> toSign(LocalDate closed, Whose whose, int limit) {
        return months.closed(TO_SIGN, closed.withDayOfMonth(1), closed.plusDays(1), whose, Limit.of(limit));
    }

    public int countToSign(LocalDate closed, Whose whose) {
        return months.countClosed(TO_SIGN, closed.withDayOfMonth(1), closed.plusDays(1), whose);
    }

    /** With both signatures. */
    public List<WaitingMonth> toVerify(LocalDate today, Whose whose, int limit) {
        return months.closed(TO_VERIFY, today.withDayOfMonth(1), today.plusDays(1), whose, Limit.of(limit));
    }

    public int countToVerify(LocalDate today, Whose whose) {
        return months.countClosed(TO_VERIFY, today.withDayOfMonth(1), today.plusDays(1), whose);
    }

    /** In which a day has two versions, or somebody does not agree with the whole. */
    public List<WaitingMonth> inDoubt(Whose whose, int limit) {
        return months.inDoubt(whose, Limit.of(limit));
    }

    public int countInDoubt(Whose whose) {
        return months.countInDoubt(whose);
    }

    /** With hours where the insurance does not hold, until somebody verifies the month. */
    public List<WaitingMonth> notInsured(Whose whose, int limit) {
        return months.notInsured(whose, Limit.of(limit));
    }

    public int countNotInsured(Whose whose) {
        return months.countNotInsured(whose);
    }

    /** Accidents that somebody told of since this day. */
    public List<WaitingDay> accidents(LocalDate since, Whose whose, int limit) {
        return months.accidents(since, whose, Limit.of(limit));
    }
}
