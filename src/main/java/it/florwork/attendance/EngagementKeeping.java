package it.florwork.attendance;

import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.EngagementTimetable;
import it.florwork.attendance.domain.EngagementTimetableRepository;
import it.florwork.attendance.domain.GroupTimetableRepository;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.attendance.domain.PlanCalendar.DatedTimetable;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens and closes engagements for whoever starts and ends them. */
@Component
class EngagementKeeping {
    private final EngagementRepository engagements;
    private final EngagementTimetableRepository timetables;
    private final GroupTimetableRepository groupWeeks;
    private final MonthBook months;

    EngagementKeeping(
            EngagementRepository engagements,
            EngagementTimetableRepository timetables,
            GroupTimetableRepository groupWeeks,
            MonthBook months) {
        this.engagements = engagements;
        this.timetables = timetables;
        this.groupWeeks = groupWeeks;
        this.months = months;
    }

    /** Once per id: a second call for the same engagement changes nothing. */
    void open(OpenEngagement opening) {
        if (engagements.findById(opening.id()).isPresent()) {
            return;
        }
        var engagement = engagements.save(new Engagement(opening));
        layWeeks(opening);
        timetables.flush();
        openMonth(engagement, YearMonth.from(opening.period().firstDay()));
    }

    /** The agreed week; for a group's member the group's weeks, also those that it has only begun or will begin. */
    private void layWeeks(OpenEngagement opening) {
        var period = opening.period();
        var calendar = new PlanCalendar(
                period,
                List.of(new DatedTimetable(period, opening.timetable())),
                List.of(),
                List.of(),
                Map.of(),
                holiday -> false);
        if (opening.group() != null) {
            for (var changed : groupWeeks.of(opening.group())) {
                calendar = calendar.with(changed.cycle(), changed.trueFrom());
            }
        }
        calendar.timetables()
                .forEach(weeks -> timetables.save(
                        new EngagementTimetable(opening.id(), weeks.cycle(), weeks.validity(), weeks.anchor())));
    }

    /** The month gets its row and its planned minutes, so that lists show it before anybody reports. */
    void openMonth(Engagement engagement, YearMonth month) {
        months.refresh(engagement, months.locked(engagement, month));
    }

    /**
     * It ends on this day: the month closes with it, and whoever signed a longer one must look again. A sealed month
     * that tells of later days has to be reopened first.
     */
    void endOn(EngagementId id, LocalDate lastDay) {
        var engagement = get(id);
        var until = engagement.period().lastDay();
        if (lastDay.isAfter(until)) {
            throw new RuleViolation("attendance.error.endsAfterItsPlan", until);
        }
        if (lastDay.isBefore(until)) {
            var month = months.locked(engagement, YearMonth.from(lastDay));
            if (month.status().isSealed() && months.content(engagement, month).tellsOfDaysAfter(lastDay)) {
                throw new RuleViolation("attendance.error.endsInSealedMonth", lastDay);
            }
            months.refresh(engagements.save(engagement.endOn(lastDay)), month);
        }
    }

    /** What was given up before it was ready had no register yet. */
    void cancel(EngagementId id) {
        engagements.findById(id).ifPresent(engagement -> engagements.save(engagement.cancel()));
    }

    private Engagement get(EngagementId id) {
        return engagements.findById(id).orElseThrow(() -> NotFound.of(Engagement.class, id));
    }
}
