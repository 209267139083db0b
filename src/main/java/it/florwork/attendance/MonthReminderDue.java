package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month still waits for a side's signature. Published once per side, step and version of the month.
 *
 * @param side whose signature is missing
 * @param due the day of this step
 * @param to who is reminded: those who sign for that side; at {@link MonthReminderStep#CALL} the operator who calls
 *     them. Empty when nobody has an account or nobody follows
 */
public record MonthReminderDue(
        EngagementId engagement,
        YearMonth month,
        int version,
        Side side,
        MonthReminderStep step,
        LocalDate due,
        List<UserId> to)
        implements AuditedEvent {}
