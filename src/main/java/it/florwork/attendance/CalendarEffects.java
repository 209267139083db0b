package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whom a closure or a special day touches before it is saved. It takes no lock: whoever saves checks again. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class CalendarEffects {
    private final Reach reach;
    private final DayBook days;
    private final MonthBook months;
    private final EngagementRepository engagements;
    private final RegisterNamesRepository names;

    CalendarEffects(
            Reach reach,
            DayBook days,
            MonthBook months,
            EngagementRepository engagements,
            RegisterNamesRepository names) {
        this.reach = reach;
        this.days = days;
        this.months = months;
        this.engagements = engagements;
        this.names = names;
    }

    /** What {@link SiteClosures#close} would do to everybody who is there. */
    public DaysEffect ofClosingSite(EngagementId at, Period closed) {
        var asked = reach.get(at);
        return effect(
                engagements.atSite(
                        asked.organisation(), asked.siteName(), asked.address(), closed.firstDay(), closed.lastDay()),
                closed,
                calendar -> calendar.withSiteClosed(closed));
    }

    /** What {@link Calendars#close} would do to one person. */
    public DaysEffect ofClosing(EngagementId id, Period closed) {
        return effect(
                List.of(reach.get(id)),
                closed,
                calendar -> closed.stream()
                        .filter(date -> calendar.on(date).isExpected())
                        .map(date -> SpecialDay.of(date, SpecialDay.Kind.CLOSURE))
                        .reduce(calendar, PlanCalendar::with, (one, other) -> other));
    }

    /** What {@link Calendars#differ} would do. */
    public DaysEffect ofDay(EngagementId id, SpecialDay day) {
        return effect(List.of(reach.get(id)), Period.of(day.date(), day.date()), calendar -> calendar.with(day));
    }

    private DaysEffect effect(List<Engagement> people, Period span, UnaryOperator<PlanCalendar> change) {
        var calendars = days.calendars(people);
        var dates = new LinkedHashMap<Engagement, List<LocalDate>>();
        var after = new LinkedHashMap<Engagement, PlanCalendar>();
        for (var engagement : people) {
            var before = Objects.requireNonNull(calendars.get(engagement.id()));
            var changed = change.apply(before);
            var different = span.stream()
                    .filter(date ->
                            !changed.on(date).minutes().equals(before.on(date).minutes()))
                    .toList();
            if (!different.isEmpty()) {
                dates.put(engagement, different);
                after.put(engagement, changed);
            }
        }
        if (dates.isEmpty()) {
            return new DaysEffect(List.of());
        }
        var frozen = months.frozenNow(dates);
        var codeNames = names
                .cards(dates.keySet().stream().map(Engagement::candidate).toList())
                .stream()
                .collect(Collectors.toMap(CandidateCard::id, CandidateCard::codeName));
        return new DaysEffect(dates.keySet().stream()
                .map(engagement -> {
                    var signed = frozen.getOrDefault(engagement.id(), List.of());
                    var open = Objects.requireNonNull(dates.get(engagement)).stream()
                            .filter(date -> !signed.contains(date))
                            .toList();
                    return new DaysEffect.OfOne(
                            codeNames.getOrDefault(engagement.candidate(), ""),
                            planned(Objects.requireNonNull(calendars.get(engagement.id())), open),
                            planned(Objects.requireNonNull(after.get(engagement)), open),
                            signed.stream().map(YearMonth::from).distinct().toList());
                })
                .sorted(Comparator.comparing(DaysEffect.OfOne::codeName))
                .toList());
    }

    private static Minutes planned(PlanCalendar calendar, List<LocalDate> dates) {
        return dates.stream().map(date -> calendar.on(date).minutes()).reduce(Minutes.ZERO, Minutes::plus);
    }
}
