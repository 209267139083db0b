package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.ChainHeadRepository;
import it.florwork.attendance.domain.CorrectionRequest;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthContent;
import it.florwork.attendance.domain.MonthReopening;
import it.florwork.attendance.domain.MonthReopeningRepository;
import it.florwork.attendance.domain.MonthSignature;
import it.florwork.attendance.domain.MonthSignatureRepository;
import it.florwork.attendance.domain.Seal;
import it.florwork.attendance.domain.SealRepository;
import it.florwork.document.DocumentId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Signatures, seals, verification, new versions: everything that locks a month and moves its state. */
@Component
class MonthSealing {
    private final MonthBook book;
    private final DayKeeping keeping;
    private final MonthReading reading;
    private final VerifierCheck verifiers;
    private final AttendanceMonthRepository months;
    private final MonthSignatureRepository signatures;
    private final MonthReopeningRepository reopenings;
    private final CorrectionRequestRepository corrections;
    private final DayReportRepository reports;
    private final SealRepository seals;
    private final ChainHeadRepository heads;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MonthSealing(
            MonthBook book,
            DayKeeping keeping,
            MonthReading reading,
            VerifierCheck verifiers,
            AttendanceMonthRepository months,
            MonthSignatureRepository signatures,
            MonthReopeningRepository reopenings,
            CorrectionRequestRepository corrections,
            DayReportRepository reports,
            SealRepository seals,
            ChainHeadRepository heads,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.reading = reading;
        this.verifiers = verifiers;
        this.months = months;
        this.signatures = signatures;
        this.reopenings = reopenings;
        this.corrections = corrections;
        this.reports = reports;
        this.seals = seals;
        this.heads = heads;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** One side says yes to this content; the second of the two seals it. */
    void sign(Engagement engagement, YearMonth of, Side side, String contentHash, @Nullable DocumentId scan) {
        var month = book.locked(engagement, of);
        if (month.status().isSealed()) {
            throw new RuleViolation("attendance.error.alreadySealed");
        }
        if (month.status() == MonthStatus.DISPUTED) {
            throw new RuleViolation("attendance.error.monthDisputed");
        }
        var content = book.refresh(engagement, month);
        if (!content.hash().equals(contentHash)) {
            throw new RuleViolation("attendance.error.contentChanged");
        }
        refuseUnfinished(engagement, content);
        var live = signatures.live(engagement.id(), of.atDay(1), month.edition());
        if (live.stream().anyMatch(signature -> signature.side() == side)) {
            if (scan != null) {
                throw new RuleViolation("attendance.error.signedMeanwhile");
            }
            return;
        }
        var signature = signatures.save(new MonthSignature(
                month, side, viewer.get().user(), contentHash, clock.instant(), scan == null ? null : scan.value()));
        events.publishEvent(
                side == Side.TRAINEE
                        ? new MonthConfirmed(engagement.id(), of, month.edition(), contentHash)
                        : new MonthSigned(engagement.id(), of, month.edition(), contentHash));
        if (live.isEmpty()) {
            month.signedFirstBy(side);
        } else {
            seal(month, content, List.of(live.getFirst(), signature));
        }
        months.save(month);
    }

    private void refuseUnfinished(Engagement engagement, MonthContent content) {
        if (!reading.isComplete(engagement, content.month())) {
            throw new RuleViolation(
                    "attendance.error.monthNotOver", content.month().atEndOfMonth());
        }
        if (!content.disputedDays().isEmpty()) {
            throw new RuleViolation("attendance.error.daysDisputed", DaysInWords.of(content.disputedDays()));
        }
        if (!content.missingDays().isEmpty()) {
            throw new RuleViolation("attendance.error.daysMissing", DaysInWords.of(content.missingDays()));
        }
    }

    private void seal(AttendanceMonth month, MonthContent content, List<MonthSignature> both) {
        heads.lay(month.engagement().value());
        var head = heads.locked(month.engagement()).orElseThrow();
        var seal = seals.save(new Seal(content, both, head, clock.instant()));
        head.moveTo(seal);
        heads.save(head);
        month.sealed(seal.hash());
    }

    /** @param seal of the version that the operator has looked at */
    void verify(Engagement engagement, YearMonth of, String seal, Viewer operator) {
        var month = book.locked(engagement, of);
        if (month.status() != MonthStatus.SEALED) {
            throw new RuleViolation("attendance.error.notSealed");
        }
        if (!seal.equals(month.seal())) {
            throw new RuleViolation("attendance.error.contentChanged");
        }
        verifiers
                .refusal(operator, engagement, of, signatures.live(engagement.id(), of.atDay(1), month.edition()))
                .ifPresent(reason -> {
                    throw new RuleViolation(reason);
                });
        month.verified(operator.user(), clock.instant());
        months.save(month);
    }

    void reopen(Engagement engagement, YearMonth of, Set<LocalDate> days, String reason, UserId operator) {
        Reason.refuseUnlessGiven(reason);
        if (days.isEmpty()
                || !days.stream()
                        .allMatch(day -> YearMonth.from(day).equals(of)
                                && engagement.period().contains(day))) {
            throw new RuleViolation("attendance.error.daysToReopen");
        }
        var month = book.locked(engagement, of);
        month.reopenedFor(days);
        reopenings.save(new MonthReopening(month, reason.strip(), operator, clock.instant()));
        corrections.about(List.of(engagement.id()), of.atDay(1), of.atEndOfMonth()).stream()
                .filter(request -> request.isOpen() && days.contains(request.date()))
                .forEach(request -> letIn(engagement, request, reason, operator));
        corrections.flush();
        book.refresh(engagement, month);
    }

    YearMonth accept(Engagement engagement, DayReportId report, String reason, UserId operator) {
        var request = request(engagement, report, reason);
        if (!engagement.period().contains(request.date())) {
            throw new RuleViolation(
                    "attendance.error.outsidePeriod",
                    engagement.period().firstDay(),
                    engagement.period().lastDay());
        }
        var month = book.locked(engagement, YearMonth.from(request.date()));
        if (!month.isOpenOn(request.date())) {
            throw new RuleViolation("attendance.error.reopenFirst");
        }
        letIn(engagement, request, reason, operator);
        corrections.flush();
        book.refresh(engagement, month);
        return month.month();
    }

    /** What came after the end has met no rule yet: the engagement did not last on that day. */
    private void letIn(Engagement engagement, CorrectionRequest request, String reason, UserId operator) {
        if (request.cause() == CorrectionCause.ENGAGEMENT_ENDED) {
            keeping.judge(engagement, reports.findById(request.report()).orElseThrow());
        }
        request.accept(operator, reason.strip(), clock.instant());
        corrections.save(request);
        tell(request);
    }

    YearMonth decline(Engagement engagement, DayReportId report, String reason, UserId operator) {
        var request = request(engagement, report, reason);
        request.decline(operator, reason.strip(), clock.instant());
        corrections.save(request);
        tell(request);
        return CorrectionRow.monthOf(request.date(), engagement.period());
    }

    /** Whoever asked hears what became of it. */
    private void tell(CorrectionRequest request) {
        var side = reports.findById(request.report()).orElseThrow().side();
        events.publishEvent(new CorrectionDecided(
                request.report(), request.engagement(), request.date(), side, request.isAccepted()));
    }

    private CorrectionRequest request(Engagement engagement, DayReportId report, String reason) {
        Reason.refuseUnlessGiven(reason);
        return corrections
                .findById(report)
                .filter(request -> request.engagement().equals(engagement.id()))
                .orElseThrow(() -> NotFound.of(CorrectionRequest.class, report));
    }
}
