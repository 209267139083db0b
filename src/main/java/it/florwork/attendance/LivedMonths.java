package it.florwork.attendance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.Role;
import it.florwork.attendance.DayBook.Pages;
import it.florwork.attendance.domain.Day;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthContent;
import it.florwork.attendance.domain.Seal;
import it.florwork.attendance.domain.SealRepository;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Months in figures, for the modules that count what they are worth: as many statements for one as for a list of them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.COMPANY_CONTACT,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.SYSTEM
})
public class LivedMonths {
    private final Reach reach;
    private final DayBook days;
    private final SealRepository seals;
    private final Clock clock;

    LivedMonths(Reach reach, DayBook days, SealRepository seals, Clock clock) {
        this.reach = reach;
        this.days = days;
        this.seals = seals;
        this.clock = clock;
    }

    /** Of those that last in the month and are the viewer's to read; the others are not there. */
    public List<LivedMonth> of(Collection<EngagementId> ids, YearMonth month) {
        var engagements = reach.among(ids, month.atDay(1), month.atEndOfMonth());
        if (engagements.isEmpty()) {
            return List.of();
        }
        var pages = days.days(engagements, month.minusMonths(1).atDay(1), month.atEndOfMonth());
        var sealed = seals
                .lastOf(
                        engagements.stream()
                                .map(engagement -> engagement.id().value())
                                .toList(),
                        month.atDay(1))
                .stream()
                .collect(toMap(Seal::engagement, Seal::sealedContent));
        return engagements.stream()
                .map(engagement -> lived(
                        engagement,
                        Objects.requireNonNull(pages.get(engagement.id())),
                        sealed.get(engagement.id()),
                        month))
                .toList();
    }

    /** An engagement's months from its first to the present one, the latest first; none when it is not the viewer's. */
    public List<LivedMonth> soFar(EngagementId id) {
        var today = LocalDate.now(clock);
        return reach.toJudge(id).map(engagement -> soFar(engagement, today)).orElse(List.of());
    }

    private List<LivedMonth> soFar(Engagement engagement, LocalDate today) {
        var first = YearMonth.from(engagement.period().firstDay());
        var end = engagement.period().lastDay();
        var last = YearMonth.from(end.isBefore(today) ? end : today);
        if (last.isBefore(first)) {
            last = first;
        }
        var pages = days.days(engagement, first.minusMonths(1).atDay(1), last.atEndOfMonth());
        var sealed = seals.lastOfEach(engagement.id().value()).stream()
                .map(Seal::sealedContent)
                .collect(toMap(MonthContent::month, Function.identity()));
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .map(month -> lived(engagement, pages, sealed.get(month), month))
                .toList();
    }

    private static LivedMonth lived(
            Engagement engagement, Pages pages, @Nullable MonthContent sealed, YearMonth month) {
        return new LivedMonth(
                engagement.id(),
                engagement.regime(),
                engagement.organisation(),
                engagement.candidate(),
                month,
                sealed == null ? within(pages, month) : asSealed(sealed),
                within(pages, month.minusMonths(1)),
                pages.calendar().daysUnplannedIn(month),
                sealed != null);
    }

    private static List<WorkedDay> within(Pages pages, YearMonth month) {
        return pages.days().stream()
                .filter(day -> day.plan().inPeriod()
                        && YearMonth.from(day.plan().date()).equals(month))
                .map(LivedMonths::worked)
                .toList();
    }

    private static WorkedDay worked(Day day) {
        var counts = day.counts();
        return new WorkedDay(day.plan().date(), day.planned(), day.done(), counts == null ? null : counts.kind());
    }

    private static List<WorkedDay> asSealed(MonthContent content) {
        return content.days().stream()
                .map(line -> new WorkedDay(line.date(), line.planned(), line.done(), line.kind()))
                .toList();
    }
}
