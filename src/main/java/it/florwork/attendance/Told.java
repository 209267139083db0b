package it.florwork.attendance;

import static java.util.stream.Collectors.toMap;

import it.florwork.attendance.domain.CorrectionRequest;
import it.florwork.attendance.domain.Day;
import it.florwork.attendance.domain.DayReport;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.Neighbours;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was told of some engagements over some days, with their calendars. It is read once ({@link DayBook#read}): a
 * save judges, writes and shows from the same page, and what is said meanwhile is added. Days derive from it anew each
 * time.
 */
final class Told {
    private final Map<EngagementId, Engagement> engagements = new LinkedHashMap<>();
    private final Map<EngagementId, PlanCalendar> calendars;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<EngagementId, Map<LocalDate, List<DayReport>>> reports = new HashMap<>();
    private final Map<DayReportId, CorrectionRequest> requests = new HashMap<>();

    Told(
            Collection<Engagement> engagements,
            Map<EngagementId, PlanCalendar> calendars,
            Collection<DayReport> reports,
            Collection<CorrectionRequest> requests,
            LocalDate from,
            LocalDate to) {
        engagements.forEach(engagement -> this.engagements.put(engagement.id(), engagement));
        this.calendars = calendars;
        this.from = from;
        this.to = to;
        reports.forEach(this::add);
        requests.forEach(this::add);
    }

    /** Said just now: from here on the day derives from it, too. */
    void add(DayReport report) {
        reports.computeIfAbsent(report.engagement(), id -> new HashMap<>())
                .computeIfAbsent(report.date(), date -> new ArrayList<>())
                .add(report);
    }

    /** The report it is about does not count until somebody accepts it. */
    void add(CorrectionRequest request) {
        requests.put(request.report(), request);
    }

    Set<EngagementId> engagements() {
        return engagements.keySet();
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    PlanCalendar calendar(EngagementId engagement) {
        return Objects.requireNonNull(calendars.get(engagement));
    }

    Day day(EngagementId engagement, LocalDate date) {
        var said = reports.getOrDefault(engagement, Map.of()).getOrDefault(date, List.of());
        return Day.of(
                calendar(engagement).on(date),
                said.stream().filter(report -> counts(report.id())).toList());
    }

    private boolean counts(DayReportId report) {
        var request = requests.get(report);
        return request == null || request.isAccepted();
    }

    /** An engagement's days from one date to another, both included, in order. */
    DayBook.Pages pages(EngagementId engagement, LocalDate first, LocalDate last) {
        return new DayBook.Pages(
                calendar(engagement),
                first.datesUntil(last.plusDays(1))
                        .map(date -> day(engagement, date))
                        .toList());
    }

    /** Every engagement's days, over the whole span. */
    Map<EngagementId, DayBook.Pages> pages() {
        return engagements().stream().collect(toMap(id -> id, id -> pages(id, from, to)));
    }

    /** Days about which somebody waits for a decision. */
    Set<LocalDate> correctionsOpen(EngagementId engagement) {
        return requests.values().stream()
                .filter(request -> request.isOpen() && request.engagement().equals(engagement))
                .map(CorrectionRequest::date)
                .collect(Collectors.toSet());
    }

    /** A lab in the morning and a placement after it are one day's work: what holds for the person beside a report. */
    Neighbours around(Engagement engagement, LocalDate date) {
        var all = engagements.values().stream()
                .filter(other -> other.candidate().equals(engagement.candidate()))
                .toList();
        var elsewhere = all.stream()
                .filter(other -> !other.id().equals(engagement.id()))
                .flatMap(other -> times(other, date))
                .sorted()
                .toList();
        return new Neighbours(elsewhere, times(all, date.minusDays(1)), times(all, date.plusDays(1)));
    }

    private List<TimeSlot> times(List<Engagement> all, LocalDate date) {
        return all.stream().flatMap(engagement -> times(engagement, date)).toList();
    }

    private Stream<TimeSlot> times(Engagement engagement, LocalDate date) {
        var day = day(engagement.id(), date);
        return day.counts() == null || !day.plan().inPeriod() ? Stream.empty() : day.counts().slots().stream();
    }
}
