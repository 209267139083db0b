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
import it.florwork.candidate.CandidateId;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Receives a report: one place for every side, so that all of them meet the same rules in the same order. */
@Component
class DayKeeping {
    private final DayReportRepository reports;
    private final CorrectionRequestRepository corrections;
    private final DayBook days;
    private final PersonDays persons;
    private final MonthBook months;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayKeeping(
            DayReportRepository reports,
            CorrectionRequestRepository corrections,
            DayBook days,
            PersonDays persons,
            MonthBook months,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.corrections = corrections;
        this.days = days;
        this.persons = persons;
        this.months = months;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who speaks.
     *
     * @param onBehalfOf whose word an operator enters; null when the side speaks for itself
     */
    record Speaker(
            UserId user,
            Side side,
            @Nullable Side onBehalfOf,
            @Nullable String reason,
            boolean isStillAssigned) {
        Speaker(UserId user, Side side, @Nullable String reason, boolean isStillAssigned) {
            this(user, side, null, reason, isStillAssigned);
        }

        Side speaksFor() {
            return onBehalfOf == null ? side : onBehalfOf;
        }
    }

    /**
     * Whether this user has already made this act, of which only the day and the kind are the user's own. Asked under the
     * month's lock: the same act sent twice at once waits here for itself.
     *
     * @throws RuleViolation when the id was used for something else
     */
    boolean hasReceived(Engagement engagement, LocalDate date, DayKind kind, DayReportId id, UserId author) {
        locked(engagement, date);
        var before = reports.findById(id);
        if (before.isPresent() && !before.get().isAbout(engagement.id(), date, kind, author)) {
            throw new RuleViolation("attendance.error.sameIdOtherContent");
        }
        return before.isPresent();
    }

    /** First the person's turn, then the month: one order of locks for everybody. */
    private AttendanceMonth locked(Engagement engagement, LocalDate date) {
        persons.takeTurn(List.of(engagement.candidate()));
        return months.locked(engagement, YearMonth.from(date));
    }

    /** Of many people at once, before their days are told one by one. */
    void takeTurn(List<CandidateId> people) {
        persons.takeTurn(people);
    }

    void receive(Engagement engagement, ReportDay report, Speaker speaker) {
        var month = locked(engagement, report.date());
        var said = new DayReport(
                report, speaker.side(), speaker.onBehalfOf(), speaker.user(), speaker.reason(), clock.instant());
        var before = reports.findById(report.id());
        if (before.isPresent()) {
            if (!before.get().isSameActAs(said)) {
                throw new RuleViolation("attendance.error.sameIdOtherContent");
            }
            return;
        }
        var date = report.date();
        var around = persons.around(engagement, date);
        var own = Objects.requireNonNull(around.get(engagement.id()));
        var rules = new DayRules(own.calendar(), months.limits(engagement, date), LocalDate.now(clock));
        rules.check(report, speaker.speaksFor(), PersonDays.neighbours(around, engagement.id(), date));
        if (report.kind() == DayKind.MAKE_UP) {
            rules.checkMakeUp(report, madeUp(engagement, date));
        }
        reports.save(said);
        reports.flush();
        if (!month.isOpenOn(date)) {
            askForCorrection(said, CorrectionCause.MONTH_SEALED);
        } else if (!speaker.isStillAssigned()) {
            askForCorrection(said, CorrectionCause.ASSIGNMENT_ENDED);
        } else {
            counted(engagement, month, said, own.on(date));
        }
    }

    /** Minutes made up on the other days of the date's month. */
    private int madeUp(Engagement engagement, LocalDate date) {
        var month = YearMonth.from(date);
        return days.days(engagement, month.atDay(1), month.atEndOfMonth()).days().stream()
                .filter(day -> !day.plan().date().equals(date))
                .map(Day::counts)
                .filter(counts -> counts != null && counts.kind() == DayKind.MAKE_UP)
                .mapToInt(counts -> counts.done().value())
                .sum();
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
        var counted = before.counts();
        events.publishEvent(new DayReported(
                report.id(),
                engagement.id(),
                date,
                report.side(),
                report.kind(),
                after.state(),
                counted == null ? null : counted.kind()));
        if (report.side() == Side.OPERATOR && after.state() == DayState.RESOLVED) {
            events.publishEvent(new DayResolved(report.id(), engagement.id(), date));
        }
        if (after.isUninsured(pages.calendar()) && !before.isUninsured(pages.calendar())) {
            events.publishEvent(new DayOutsidePlan(engagement.id(), date));
        }
        if (after.state() == DayState.DISPUTED && before.state() != DayState.DISPUTED) {
            events.publishEvent(new DayDisputed(engagement.id(), date));
        }
    }
}
