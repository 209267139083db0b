package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import it.florwork.access.Role;
import it.florwork.attendance.domain.PatronDayRepository;
import it.florwork.attendance.domain.PatronDayRepository.PatronDay;
import it.florwork.rules.RuleBook;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days of a year are holidays, and where: everywhere, or in the municipality whose patron's day it is. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.OPERATOR, Role.ADMINISTRATOR})
public class HolidayTable {
    private final RuleBook rules;
    private final PatronDayRepository patrons;

    HolidayTable(RuleBook rules, PatronDayRepository patrons) {
        this.rules = rules;
        this.patrons = patrons;
    }

    /** @param where the municipalities that rest on it; empty when all do */
    public record Row(LocalDate day, List<String> where) {}

    /** In order; a municipality is known by its sites and groups. */
    public List<Row> of(Year year) {
        var holidays = rules.holidays();
        var everywhere = year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .filter(day -> holidays.isHoliday(day, null))
                .map(day -> new Row(day, List.of()));
        var somewhere = Stream.of(patrons.ofSites(), patrons.ofEngagements())
                .flatMap(List::stream)
                .collect(groupingBy(PatronDay::day, mapping(PatronDay::municipality, toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(patron -> new Row(patron.getKey().atYear(year.getValue()), List.copyOf(patron.getValue())));
        return Stream.concat(everywhere, somewhere)
                .sorted(Comparator.comparing(Row::day))
                .toList();
    }
}
