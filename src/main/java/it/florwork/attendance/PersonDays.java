package it.florwork.attendance;

import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.Neighbours;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** From here on until the transaction ends nobody else reports a day of these people; always before a month's lock. */
    void takeTurn(Collection<CandidateId> people) {
        people.stream()
                .distinct()
                .sorted(Comparator.comparing(CandidateId::toString)) // one order of locks for everybody
                .forEach(person -> engagements.takeTurn(person.value()));
    }

    /** The days beside this one, of this engagement and of the person's others. */
    Map<EngagementId, DayBook.Pages> around(Engagement engagement, LocalDate date) {
        var from = date.minusDays(1);
        var to = date.plusDays(1);
        var all = engagements.of(engagement.candidate()).stream()
                .filter(other -> other.id().equals(engagement.id())
                        || !other.period().firstDay().isAfter(to)
                                && other.period().endsBefore().isAfter(from))
                .toList();
        return days.days(all, from, to);
    }

    /** What holds beside a report, as these pages tell it. */
    static Neighbours neighbours(Map<EngagementId, DayBook.Pages> around, EngagementId engagement, LocalDate date) {
        var elsewhere = around.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(engagement))
                .flatMap(entry -> times(entry.getValue(), date))
                .sorted()
                .toList();
        return new Neighbours(elsewhere, times(around, date.minusDays(1)), times(around, date.plusDays(1)));
    }

    private static List<TimeSlot> times(Map<EngagementId, DayBook.Pages> around, LocalDate date) {
        return around.values().stream().flatMap(pages -> times(pages, date)).toList();
    }

    private static Stream<TimeSlot> times(DayBook.Pages pages, LocalDate date) {
        var day = pages.on(date);
        return day.counts() == null || !day.plan().inPeriod() ? Stream.empty() : day.counts().slots().stream();
    }
}
