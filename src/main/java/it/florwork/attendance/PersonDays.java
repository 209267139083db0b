package it.florwork.attendance;

import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** One person's days in all their engagements: a lab in the morning and a placement after it are one day's work. */
@Component
class PersonDays {
    private final EngagementRepository engagements;
    private final DayBook days;

    PersonDays(EngagementRepository engagements, DayBook days) {
        this.engagements = engagements;
        this.days = days;
    }

    /**
     * From here on until the transaction ends nobody else reports a day of these people; always before a month's lock.
     * One statement, so that the database takes the locks in one order for everybody.
     */
    void takeTurn(Collection<Engagement> those) {
        engagements.takeTurn(those.stream()
                .map(engagement -> engagement.candidate().value())
                .distinct()
                .toList());
    }

    /** The whole month of these engagements and, beside this date, what the same people do elsewhere. */
    Told around(Collection<Engagement> those, LocalDate date) {
        var month = YearMonth.from(date);
        var before = date.minusDays(1);
        var after = date.plusDays(1);
        var all = new LinkedHashMap<EngagementId, Engagement>();
        those.forEach(engagement -> all.put(engagement.id(), engagement));
        engagements
                .ofEach(those.stream().map(Engagement::candidate).distinct().toList(), before, after)
                .forEach(other -> all.putIfAbsent(other.id(), other));
        return days.read(
                List.copyOf(all.values()),
                before.isBefore(month.atDay(1)) ? before : month.atDay(1),
                after.isAfter(month.atEndOfMonth()) ? after : month.atEndOfMonth());
    }
}
