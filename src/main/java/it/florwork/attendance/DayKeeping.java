package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.CorrectionRequest;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.Day;
import it.florwork.attendance.domain.DayReport;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.attendance.domain.DayRules;
import it.florwork.attendance.domain.Engagement;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Receives a report: one place for every side, so that all of them meet the same rules in the same order. */
@Component
class DayKeeping {
    private final DayReportRepository reports;
    private final CorrectionRequestRepository corrections;
    private final DayBook days;
    private final MonthBook months;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayKeeping(
            DayReportRepository reports,
            CorrectionRequestRepository corrections,
            DayBook days,
            MonthBook months,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.corrections = corrections;
        this.days = days;
        this.months = months;
        this.events = events;
        this.clock = clock;
    }

    /** Who speaks, for which side. */
    record Speaker(UserId user, Side side, @Nullable String reason, boolean isStillAssigned) {}

    /**
     * Whether this user has already made this act, of which only the day and the kind are the user's own. Asked under the
     * month's lock: the same act sent twice at once waits here for itself.
     *
     * @throws RuleViolation when the id was used for something else
     */
    boolean hasReceived(Engagement engagement, LocalDate date, DayKind kind, DayReportId id, UserId author) {
        months.locked(engagement, YearMonth.from(date));
        var before = reports.findById(id);
        if (before.isPresent() && !before.get().isAbout(engagement.id(), date, kind, author)) {
            throw new RuleViolation("attendance.error.sameIdOtherContent");
        }
        return before.isPresent();
    }

    void receive(Engagement engagement, ReportDay report, Speaker speaker) {
        var month = months.locked(engagement, YearMonth.from(report.date()));
        var said = new DayReport(report, speaker.side(), speaker.user(), speaker.reason(), clock.instant());
        var before = reports.findById(report.id());
        if (before.isPresent()) {
            if (!before.get().isSameActAs(said)) {
                throw new RuleViolation("attendance.error.sameIdOtherContent");
            }
            return;
        }
        var date = report.date();
        var around = days.days(engagement, date.minusDays(1), date.plusDays(1));
        new DayRules(around.calendar(), months.limits(engagement, date), LocalDate.now(clock))
                .check(
                        report,
                        speaker.side(),
                        lastTold(around.on(date.minusDays(1)), speaker.side()),
                        lastTold(around.on(date.plusDays(1)), speaker.side()));
        reports.save(said);
        reports.flush();
        if (!month.isOpenOn(date)) {
            askForCorrection(said, CorrectionCause.MONTH_SEALED);
        } else if (!speaker.isStillAssigned()) {
            askForCorrection(said, CorrectionCause.ASSIGNMENT_ENDED);
        } else {
            counted(engagement, month, said, around.on(date));
        }
    }

    private static List<TimeSlot> lastTold(Day day, Side side) {
        var words = day.wordsOf(side);
        return words.isEmpty() ? List.of() : words.getFirst().slots();
    }

    private void askForCorrection(DayReport report, CorrectionCause cause) {
        corrections.save(new CorrectionRequest(report, cause));
        events.publishEvent(new CorrectionAsked(report.id(), report.engagement(), report.date()));
    }

    /** A report counts, at once or after an operator accepted it: the month follows, and whoever must know hears. */
    void counted(Engagement engagement, AttendanceMonth month, DayReport report, Day before) {
        var date = report.date();
        var pages = days.days(engagement, month.month().atDay(1), month.month().atEndOfMonth());
        months.refresh(engagement, month, pages);
        var after = pages.on(date);
        events.publishEvent(
                new DayReported(report.id(), engagement.id(), date, report.side(), report.kind(), after.state()));
        if (report.side() == Side.OPERATOR && after.state() == DayState.RESOLVED) {
            events.publishEvent(new DayResolved(report.id(), engagement.id(), date));
        }
        if (after.state() == DayState.DISPUTED && before.state() != DayState.DISPUTED) {
            events.publishEvent(new DayDisputed(engagement.id(), date));
        }
    }
}
