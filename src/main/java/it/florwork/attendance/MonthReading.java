package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.CorrectionRequest;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthContent;
import it.florwork.attendance.domain.MonthDispute;
import it.florwork.attendance.domain.MonthDisputeRepository;
import it.florwork.attendance.domain.MonthReopening;
import it.florwork.attendance.domain.MonthReopeningRepository;
import it.florwork.attendance.domain.MonthSignature;
import it.florwork.attendance.domain.MonthSignatureRepository;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.attendance.domain.Seal;
import it.florwork.attendance.domain.SealRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a screen shows of a month. A sealed one shows what was sealed, whatever a rule says since. */
@Component
class MonthReading {
    private final DayBook days;
    private final MonthBook book;
    private final AttendanceMonthRepository months;
    private final MonthSignatureRepository signatures;
    private final MonthDisputeRepository disputes;
    private final MonthReopeningRepository reopenings;
    private final CorrectionRequestRepository corrections;
    private final DayReportRepository reports;
    private final SealRepository seals;
    private final RegisterNamesRepository names;
    private final VerifierCheck verifiers;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    MonthReading(
            DayBook days,
            MonthBook book,
            AttendanceMonthRepository months,
            MonthSignatureRepository signatures,
            MonthDisputeRepository disputes,
            MonthReopeningRepository reopenings,
            CorrectionRequestRepository corrections,
            DayReportRepository reports,
            SealRepository seals,
            RegisterNamesRepository names,
            VerifierCheck verifiers,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.days = days;
        this.book = book;
        this.months = months;
        this.signatures = signatures;
        this.disputes = disputes;
        this.reopenings = reopenings;
        this.corrections = corrections;
        this.reports = reports;
        this.seals = seals;
        this.names = names;
        this.verifiers = verifiers;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    MonthDetail detail(Engagement engagement, YearMonth month) {
        return details(List.of(engagement), month).getFirst();
    }

    /** One month of many engagements, in their order: as many statements for one as for all. */
    List<MonthDetail> details(List<Engagement> engagements, YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var ids = engagements.stream().map(Engagement::id).toList();
        var told = days.read(engagements, first, last);
        var pages = told.pages();
        var views = days.views(told);
        var rows = months.between(ids, first, last).stream()
                .collect(toMap(AttendanceMonth::engagement, Function.identity()));
        var sealed = seals.of(ids, first).stream().collect(groupingBy(Seal::engagement));
        var signed = signatures.live(ids, first).stream().collect(groupingBy(MonthSignature::engagement));
        var disputed = disputes.of(ids, first).stream().collect(groupingBy(MonthDispute::engagement));
        var reopened = reopenings.of(ids, first).stream().collect(groupingBy(MonthReopening::engagement));
        var codes = names.cards(engagements.stream().map(Engagement::candidate).toList()).stream()
                .collect(toMap(CandidateCard::id, CandidateCard::codeName));
        return engagements.stream()
                .map(engagement -> {
                    var id = engagement.id();
                    return detail(
                            engagement,
                            month,
                            Objects.requireNonNull(pages.get(id)),
                            Objects.requireNonNull(views.get(id)),
                            new Kept(
                                    Objects.requireNonNull(codes.get(engagement.candidate())),
                                    rows.get(id),
                                    sealed.getOrDefault(id, List.of()),
                                    signed.getOrDefault(id, List.of()),
                                    disputed.getOrDefault(id, List.of()),
                                    reopened.getOrDefault(id, List.of())));
                })
                .toList();
    }

    /** What the tables hold of one month beside its days. */
    private record Kept(
            String codeName,
            @Nullable AttendanceMonth row,
            List<Seal> seals,
            List<MonthSignature> signatures,
            List<MonthDispute> disputes,
            List<MonthReopening> reopenings) {
        MonthStatus status() {
            return row == null ? MonthStatus.OPEN : row.status();
        }

        int edition() {
            return row == null ? 1 : row.edition();
        }

        Optional<Seal> seal() {
            return status().isSealed()
                    ? seals.stream().filter(seal -> seal.edition() == edition()).findFirst()
                    : Optional.empty();
        }

        List<MonthSignature> signaturesThatHold() {
            return signatures.stream()
                    .filter(signature -> signature.edition() == edition())
                    .toList();
        }

        List<MonthSignatureView> standing() {
            return signaturesThatHold().stream()
                    .sorted(Comparator.comparing(MonthSignature::side))
                    .map(MonthSignature::view)
                    .toList();
        }
    }

    private MonthDetail detail(
            Engagement engagement, YearMonth month, DayBook.Pages pages, List<DayView> views, Kept kept) {
        var sealed = kept.seal();
        var content =
                sealed.map(Seal::sealedContent).orElseGet(() -> book.content(engagement, month, kept.edition(), pages));
        var who = viewer.get();
        return new MonthDetail(
                engagement.id(),
                engagement.kind(),
                engagement.candidate(),
                kept.codeName(),
                engagement.organisation(),
                engagement.siteName(),
                engagement.address(),
                engagement.regime(),
                month,
                days(views, content, who),
                content.planned(),
                content.done(),
                kept.status(),
                kept.edition(),
                content.hash(),
                pages.calendar().isComplete(month, LocalDate.now(clock)),
                content.missingDays(),
                content.disputedDays(),
                kept.standing(),
                sealed.map(Seal::hash).orElse(null),
                kept.row() == null ? null : kept.row().verifiedAt(),
                due(engagement, month, RuleKey.MONTH_SIGNED_BY),
                due(engagement, month, RuleKey.MONTH_VERIFIED_BY),
                who.is(Role.OPERATOR) && kept.status() == MonthStatus.SEALED && mayVerify(who, engagement, month, kept),
                who.is(Role.COMPANY_CONTACT)
                        ? List.of()
                        : kept.disputes().stream().map(MonthDispute::view).toList(),
                kept.reopenings().stream().map(MonthReopening::view).toList(),
                corrections(engagement, month, who));
    }

    /** The months up to today, and the first in any case, the latest first, by their sums. */
    List<InternshipMonth> soFar(Engagement engagement) {
        var first = engagement.period().firstDay();
        var today = LocalDate.now(clock);
        return months.between(List.of(engagement.id()), first, first.isAfter(today) ? first : today).stream()
                .sorted(Comparator.comparing(AttendanceMonth::month).reversed())
                .map(row -> new InternshipMonth(row.month(), row.status(), row.disputed(), row.planned(), row.done()))
                .toList();
    }

    boolean isComplete(Engagement engagement, YearMonth month) {
        return Objects.requireNonNull(days.calendars(List.of(engagement)).get(engagement.id()))
                .isComplete(month, LocalDate.now(clock));
    }

    private boolean mayVerify(Viewer who, Engagement engagement, YearMonth month, Kept kept) {
        return verifiers
                .refusal(who, engagement, month, kept.signaturesThatHold())
                .isEmpty();
    }

    /** The days as they are derived, with the minutes of the content that is confirmed, signed or sealed. */
    private static List<DayView> days(List<DayView> views, MonthContent content, Viewer who) {
        var lines = content.days().stream().collect(toMap(MonthContent.Line::date, Function.identity()));
        return views.stream()
                .filter(day -> lines.containsKey(day.date()))
                .map(day -> {
                    var line = Objects.requireNonNull(lines.get(day.date()));
                    return day.counting(line.planned(), line.done()).asSeenBy(who.role());
                })
                .toList();
    }

    /** The last month also shows what was said of days after the end. */
    private List<CorrectionView> corrections(Engagement of, YearMonth month, Viewer who) {
        if (!who.is(Role.OPERATOR)) {
            return List.of();
        }
        var engagement = of.id();
        var today = LocalDate.now(clock);
        boolean isLast = month.equals(YearMonth.from(of.period().lastDay()));
        var until = isLast && today.isAfter(month.atEndOfMonth()) ? today : month.atEndOfMonth();
        var open = corrections.about(List.of(engagement), month.atDay(1), until).stream()
                .filter(CorrectionRequest::isOpen)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var told = reports.told(List.of(engagement), month.atDay(1), until).stream()
                .collect(toMap(report -> report.id(), Function.identity()));
        return open.stream()
                .map(request -> new CorrectionView(
                        request.date(),
                        request.cause(),
                        Objects.requireNonNull(told.get(request.report())).asVersion(),
                        of.period().contains(request.date())))
                .toList();
    }

    /** The n-th working day after the month's last day, or after the engagement's when it ends within. */
    private LocalDate due(Engagement engagement, YearMonth month, RuleKey key) {
        var last = engagement.period().lastDay();
        var closes = last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth();
        return new WorkingDays(rules.holidays(), engagement.patronDay())
                .after(closes, book.figure(key, engagement, month.atDay(1)));
    }
}
