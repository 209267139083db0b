package it.florwork.rules;

import it.florwork.access.Role;
import it.florwork.rules.domain.Holiday;
import it.florwork.rules.domain.HolidayRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's way to the holidays: one begins on a day to come, one ends; days that are over stay as they were. */
@Service
@Transactional
@RolesAllowed(Role.ADMINISTRATOR)
public class HolidayService {
    private final HolidayRepository holidays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayService(HolidayRepository holidays, ApplicationEventPublisher events, Clock clock) {
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    /** Those in force, and those that were or will be, by their day in this year. */
    @Transactional(readOnly = true)
    public List<HolidayRow> rows(Year year) {
        return holidays.findAll().stream()
                .map(Holiday::row)
                .sorted(Comparator.comparing((HolidayRow row) -> row.in(year))
                        .thenComparing(row -> row.validity().firstDay()))
                .toList();
    }

    public void add(AddHoliday asked) {
        var first = asked.first();
        if (!first.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("rules.error.holidayNotAhead");
        }
        if (asked.legalSource().isBlank()) {
            throw new RuleViolation("rules.error.noSource");
        }
        var validity = Period.startingOn(first);
        if (holidays.findAll().stream()
                .map(Holiday::row)
                .anyMatch(row -> Integer.valueOf(first.getMonthValue()).equals(row.monthOfYear())
                        && Integer.valueOf(first.getDayOfMonth()).equals(row.dayOfMonth())
                        && row.validity().overlaps(validity))) {
            throw new RuleViolation("rules.error.holidayThere");
        }
        var code = "FROM_" + first;
        holidays.save(Holiday.fixed(
                code,
                first.getMonthValue(),
                first.getDayOfMonth(),
                validity,
                asked.legalSource().strip()));
        events.publishEvent(new HolidaysChanged(code, first));
    }

    /** @param lastDay the last one on which it can still be a holiday, today at the earliest */
    public void end(String code, LocalDate lastDay) {
        var holiday = holidays.findById(code).orElseThrow(() -> new NotFound("holiday " + code));
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("rules.error.holidayNotAhead");
        }
        holidays.save(holiday.endingOn(lastDay));
        events.publishEvent(new HolidaysChanged(code, lastDay.plusDays(1)));
    }
}
