package it.florwork.attendance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.UserId;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.CorrectionRequest;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.Day;
import it.florwork.attendance.domain.DayReport;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.attendance.domain.DayRules;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthSignature;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
     * One day of some people, open for writing: their turn and their months are held until the transaction ends, and all
     * that a report is judged by is read.
     */
    final class Sheet {
        private final LocalDate date;
        private final Map<EngagementId, Engagement> engagements;
        private final Map<EngagementId, AttendanceMonth> held;
        private final Map<EngagementId, List<MonthSignature>> signed;
        private final Map<DayReportId, DayReport> received;
        private final Told told;

        private Sheet(Collection<Engagement> those, LocalDate date, Collection<DayReportId> ids) {
            var month = YearMonth.from(date);
            persons.takeTurn(those); // first the person's turn, then the month: one order of locks for everybody
            this.date = date;
            this.engagements = those.stream().collect(toMap(Engagement::id, Function.identity()));
            this.held = months.locked(those, month);
            this.signed = months.live(held, month);
            this.received = (ids.isEmpty() ? List.<DayReport>of() : reports.withIds(ids))
                    .stream().collect(toMap(DayReport::id, Function.identity(), (one, same) -> one, HashMap::new));
            this.told = persons.around(those, date);
        }

        Told told() {
            return told;
        }

        /** As the portal keeps it; each role sees its part ({@link DayView#asSeenBy}). */
        DayView view(EngagementId engagement) {
            return days.view(told, month(engagement), date);
        }

        /**
         * Whether this user has already made this act, of which only the day and the kind are the user's own.
         *
         * @throws RuleViolation when the id was used for something else
         */
        boolean hasReceived(EngagementId engagement, DayKind kind, DayReportId id, UserId author) {
            var before = received.get(id);
            if (before != null && !before.isAbout(engagement, date, kind, author)) {
                throw new RuleViolation("attendance.error.sameIdOtherContent");
            }
            return before != null;
        }

        /** Keeps a report, or finds that it is kept already. Whatever is refused is refused before anything is written. */
        void receive(ReportDay report, Speaker speaker) {
            var said = new DayReport(
                    report, speaker.side(), speaker.onBehalfOf(), speaker.user(), speaker.reason(), clock.instant());
            var before = received.get(report.id());
            if (before != null) {
                if (!before.isSameActAs(said)) {
                    throw new RuleViolation("attendance.error.sameIdOtherContent");
                }
                return;
            }
            var engagement = Objects.requireNonNull(engagements.get(report.engagement()));
            check(engagement, report, speaker.speaksFor());
            reports.save(said);
            received.put(said.id(), said);
            var beforehand = told.day(engagement.id(), date);
            told.add(said);
            if (!month(engagement.id()).isOpenOn(date)) {
                askForCorrection(said, CorrectionCause.MONTH_SEALED);
            } else if (!speaker.isStillAssigned()) {
                askForCorrection(said, CorrectionCause.ASSIGNMENT_ENDED);
            } else {
                count(engagement, said, beforehand);
            }
        }

        private void check(Engagement engagement, ReportDay report, Side side) {
            var rules =
                    new DayRules(told.calendar(engagement.id()), months.limits(engagement, date), LocalDate.now(clock));
            rules.check(report, side, told.around(engagement, date));
            if (report.kind() == DayKind.MAKE_UP) {
                rules.checkMakeUp(report, madeUp(engagement.id()));
            }
        }

        /** Minutes made up on the other days of the date's month. */
        private int madeUp(EngagementId engagement) {
            return pages(engagement).days().stream()
                    .filter(day -> !day.plan().date().equals(date))
                    .map(Day::counts)
                    .filter(counts -> counts != null && counts.kind() == DayKind.MAKE_UP)
                    .mapToInt(counts -> counts.done().value())
                    .sum();
        }

        private void askForCorrection(DayReport report, CorrectionCause cause) {
            told.add(corrections.save(new CorrectionRequest(report, cause)));
            events.publishEvent(new CorrectionAsked(report.id(), report.engagement(), date));
        }

        /** The month follows, and whoever must know hears. */
        private void count(Engagement engagement, DayReport report, Day before) {
            var id = engagement.id();
            var pages = pages(id);
            months.refresh(engagement, month(id), pages, signed.getOrDefault(id, List.of()));
            var after = pages.on(date);
            var counted = before.counts();
            events.publishEvent(new DayReported(
                    report.id(),
                    id,
                    date,
                    report.side(),
                    report.kind(),
                    after.state(),
                    counted == null ? null : counted.kind()));
            if (report.side() == Side.OPERATOR && after.state() == DayState.RESOLVED) {
                events.publishEvent(new DayResolved(report.id(), id, date));
            }
            if (after.isUninsured(pages.calendar()) && !before.isUninsured(pages.calendar())) {
                events.publishEvent(new DayOutsidePlan(id, date));
            }
            if (after.state() == DayState.DISPUTED && before.state() != DayState.DISPUTED) {
                events.publishEvent(new DayDisputed(id, date));
            }
        }

        private DayBook.Pages pages(EngagementId engagement) {
            var month = YearMonth.from(date);
            return told.pages(engagement, month.atDay(1), month.atEndOfMonth());
        }

        private AttendanceMonth month(EngagementId engagement) {
            return Objects.requireNonNull(held.get(engagement));
        }
    }

    /**
     * Opens a day for writing: as many statements for nine people as for one.
     *
     * @param ids of the acts that will be told; sent again, they are found
     */
    Sheet open(Collection<Engagement> engagements, LocalDate date, Collection<DayReportId> ids) {
        return new Sheet(engagements, date, ids);
    }

    DayView receive(Engagement engagement, ReportDay report, Speaker speaker) {
        if (isSaidByAPhoneOfADayAfterTheEnd(engagement, report, speaker)) {
            return receiveAfterTheEnd(engagement, report, speaker);
        }
        var sheet = open(List.of(engagement), report.date(), List.of(report.id()));
        sheet.receive(report, speaker);
        return sheet.view(engagement.id());
    }

    /** Whether a report that was received unjudged breaks no rule, now that its day can be judged. */
    void judge(Engagement engagement, DayReport report) {
        open(List.of(engagement), report.date(), List.of()).check(engagement, report.asAct(), report.side());
    }

    private boolean isSaidByAPhoneOfADayAfterTheEnd(Engagement engagement, ReportDay report, Speaker speaker) {
        return report.sequence() > 0
                && speaker.side() != Side.OPERATOR
                && !report.date().isBefore(engagement.period().endsBefore())
                && !report.date().isAfter(LocalDate.now(clock));
    }

    /** Of a day after the end there is no plan and no month, so nothing to judge it by: a person looks at it. */
    private DayView receiveAfterTheEnd(Engagement engagement, ReportDay report, Speaker speaker) {
        persons.takeTurn(List.of(engagement));
        var said = new DayReport(
                report, speaker.side(), speaker.onBehalfOf(), speaker.user(), speaker.reason(), clock.instant());
        var before = reports.withIds(List.of(report.id())).stream().findFirst();
        if (before.isPresent() && !before.get().isSameActAs(said)) {
            throw new RuleViolation("attendance.error.sameIdOtherContent");
        }
        if (before.isEmpty()) {
            reports.save(said);
            corrections.save(new CorrectionRequest(said, CorrectionCause.ENGAGEMENT_ENDED));
            // the operator finds it in the last month
            events.publishEvent(new CorrectionAsked(
                    report.id(), report.engagement(), engagement.period().lastDay()));
        }
        return Objects.requireNonNull(days.views(List.of(engagement), report.date(), report.date())
                        .get(engagement.id()))
                .getFirst();
    }
}
