package it.florwork.attendance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.AccountCard;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.attendance.domain.ContactRepository;
import it.florwork.attendance.domain.CorrectionRequest;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.DayReport;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever said of a day, and by whom: nothing said is lost by being replaced. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.OPERATOR})
public class DayHistory {
    private final Reach reach;
    private final DayBook book;
    private final DayReportRepository reports;
    private final CorrectionRequestRepository corrections;
    private final ContactRepository people;
    private final CurrentViewer viewer;

    DayHistory(
            Reach reach,
            DayBook book,
            DayReportRepository reports,
            CorrectionRequestRepository corrections,
            ContactRepository people,
            CurrentViewer viewer) {
        this.reach = reach;
        this.book = book;
        this.reports = reports;
        this.corrections = corrections;
        this.people = people;
        this.viewer = viewer;
    }

    /** The day's reports, the earliest first. */
    public List<DayAct> of(EngagementId id, LocalDate date) {
        var engagement = reach.get(id);
        var told = reports.told(List.of(id), date, date);
        var asked = corrections.about(List.of(id), date, date).stream()
                .collect(toMap(CorrectionRequest::report, Function.identity()));
        var day = book.days(engagement, date, date).on(date);
        var standing = new HashSet<DayReportId>();
        Stream.of(day.trainee(), day.tutor(), day.operator())
                .flatMap(List::stream)
                .forEach(word -> standing.add(word.id()));
        var names = namesOf(told, asked.values().stream().toList());
        return told.stream()
                .map(report -> act(report, asked.get(report.id()), standing, names))
                .sorted(Comparator.comparing((DayAct act) -> act.said().receivedAt())
                        .thenComparing(act -> act.said().id()))
                .toList();
    }

    private DayAct act(
            DayReport report, @Nullable CorrectionRequest asked, Set<DayReportId> standing, Map<UserId, String> names) {
        boolean host = viewer.get().is(Role.HOST_TUTOR);
        boolean own = report.author().equals(viewer.get().user());
        var said = report.asVersion().named(names);
        var correction = asked == null ? null : asked.outcome(names);
        return new DayAct(
                host && !own ? said.asHostsSeeIt() : said,
                report.side() == Side.TRAINEE && said.scribe() == null ? "" : names.getOrDefault(report.author(), ""),
                !standing.contains(report.id()) && (asked == null || asked.isAccepted()),
                host && !own && correction != null ? correction.withoutReason() : correction);
    }

    private Map<UserId, String> namesOf(List<DayReport> told, List<CorrectionRequest> asked) {
        var users = Stream.concat(
                        told.stream().map(DayReport::author),
                        asked.stream().flatMap(request -> Stream.ofNullable(request.decidedBy())))
                .distinct()
                .toList();
        return users.isEmpty()
                ? Map.of()
                : people.of(users).stream().collect(toMap(AccountCard::id, AccountCard::displayName));
    }
}
