package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.DayBook.Pages;
import it.florwork.attendance.domain.Day;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last days of many engagements at once: as many statements for one as for a page. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.SYSTEM)
public class DaySigns {
    private final EngagementRepository engagements;
    private final DayBook book;

    DaySigns(EngagementRepository engagements, DayBook book) {
        this.engagements = engagements;
        this.book = book;
    }

    /** Those of the engagements that last on this day, in the order of their ids, after the last one of the page before. */
    public List<DaySign> page(LocalDate from, LocalDate today, @Nullable EngagementId after, int limit) {
        var page = after == null
                ? engagements.runningOn(today, Limit.of(limit))
                : engagements.runningOnAfter(today, after.value(), Limit.of(limit));
        return signs(page, from, today);
    }

    /** Of one engagement; nothing unless it lasts on this day. */
    public Optional<DaySign> of(EngagementId id, LocalDate from, LocalDate today) {
        var one = engagements
                .findById(id)
                .filter(engagement -> engagement.period().contains(today));
        return signs(one.stream().toList(), from, today).stream().findFirst();
    }

    private List<DaySign> signs(List<Engagement> page, LocalDate from, LocalDate today) {
        var days = book.days(page, from, today);
        return page.stream()
                .map(engagement -> sign(engagement, Objects.requireNonNull(days.get(engagement.id())), today))
                .toList();
    }

    private static DaySign sign(Engagement engagement, Pages pages, LocalDate today) {
        var unjustified = pages.days().stream()
                .filter(DaySigns::isUnjustified)
                .map(day -> day.plan().date())
                .toList();
        var silent = pages.days().reversed().stream()
                .filter(day -> day.plan().date().isBefore(today) && day.state() != DayState.FREE)
                .takeWhile(day -> day.state() == DayState.PLANNED)
                .map(day -> day.plan().date())
                .sorted()
                .toList();
        var watched = pages.days().stream()
                .filter(day -> day.plan().date().isBefore(today) && day.state() != DayState.FREE && !isAway(day))
                .map(day -> day.plan().date())
                .toList();
        return new DaySign(
                engagement.id(), engagement.candidate(), engagement.organisation(), unjustified, watched, silent);
    }

    private static boolean isAway(Day day) {
        var counts = day.counts();
        return counts != null && counts.kind().isAbsence();
    }

    private static boolean isUnjustified(Day day) {
        var counts = day.counts();
        return counts != null && counts.kind() == DayKind.UNEXCUSED && day.state() != DayState.DISPUTED;
    }
}
