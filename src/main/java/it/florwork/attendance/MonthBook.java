package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.DayLimits;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthContent;
import it.florwork.attendance.domain.MonthKey;
import it.florwork.attendance.domain.MonthSignature;
import it.florwork.attendance.domain.MonthSignatureRepository;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a month in step with its days: its sums, and the signatures that a change voids. */
@Component
class MonthBook {
    private static final List<RuleKey> RULES_OF_A_DAY =
            List.of(RuleKey.DAY_LONGEST, RuleKey.DAY_STRETCH, RuleKey.DAY_REST);

    private final AttendanceMonthRepository months;
    private final MonthSignatureRepository signatures;
    private final DayBook days;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MonthBook(
            AttendanceMonthRepository months,
            MonthSignatureRepository signatures,
            DayBook days,
            RuleBook rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.months = months;
        this.signatures = signatures;
        this.days = days;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The month's row, made if need be, and locked until the transaction ends: first the lock, then the check. */
    AttendanceMonth locked(Engagement engagement, YearMonth month) {
        var key = MonthKey.of(engagement.id(), month);
        return months.locked(key).orElseGet(() -> {
            months.lay(engagement.id().value(), month.atDay(1));
            return months.locked(key).orElseThrow();
        });
    }

    /** One month of many engagements, each made if need be and locked. */
    Map<EngagementId, AttendanceMonth> locked(Collection<Engagement> engagements, YearMonth month) {
        var ids =
                engagements.stream().map(engagement -> engagement.id().value()).toList();
        var found = months.lockedEach(ids, month.atDay(1));
        if (found.size() < ids.size()) {
            var there = found.stream().map(row -> row.engagement().value()).collect(toSet());
            months.layEach(ids.stream().filter(id -> !there.contains(id)).toList(), month.atDay(1));
            found = months.lockedEach(ids, month.atDay(1));
        }
        return found.stream().collect(toMap(AttendanceMonth::engagement, Function.identity()));
    }

    /** What is signed of these months in the version that stands. */
    Map<EngagementId, List<MonthSignature>> live(Map<EngagementId, AttendanceMonth> of, YearMonth month) {
        return signatures.live(of.keySet(), month.atDay(1)).stream()
                .filter(signature -> signature.edition()
                        == Objects.requireNonNull(of.get(signature.engagement()))
                                .edition())
                .collect(groupingBy(MonthSignature::engagement));
    }

    /** The months that have a row, from the one of this day on, locked in their order. */
    List<AttendanceMonth> laid(Engagement engagement, LocalDate from) {
        return months
                .between(List.of(engagement.id()), from, engagement.period().lastDay())
                .stream()
                .map(AttendanceMonth::month)
                .sorted()
                .map(month -> locked(engagement, month))
                .toList();
    }

    /** Which of these days nobody may change any more, as things stand: takes no lock, so it only tells beforehand. */
    Map<EngagementId, List<LocalDate>> frozenNow(Map<Engagement, List<LocalDate>> of) {
        var dates = of.values().stream().flatMap(List::stream).sorted().toList();
        var laid =
                months
                        .between(of.keySet().stream().map(Engagement::id).toList(), dates.getFirst(), dates.getLast())
                        .stream()
                        .collect(toMap(month -> MonthKey.of(month.engagement(), month.month()), Function.identity()));
        return of.entrySet().stream()
                .collect(toMap(
                        one -> one.getKey().id(),
                        one -> one.getValue().stream()
                                .filter(date -> {
                                    var month =
                                            laid.get(MonthKey.of(one.getKey().id(), YearMonth.from(date)));
                                    return month != null && !month.isOpenOn(date);
                                })
                                .toList()));
    }

    /** What the month says now. */
    MonthContent content(Engagement engagement, AttendanceMonth month) {
        return content(engagement, month.month(), month.edition());
    }

    MonthContent content(Engagement engagement, YearMonth month, int edition) {
        return content(engagement, month, edition, days.days(engagement, month.atDay(1), month.atEndOfMonth()));
    }

    /** @param pages the month's days, read already */
    MonthContent content(Engagement engagement, YearMonth month, int edition, DayBook.Pages pages) {
        return MonthContent.of(
                engagement.id(),
                month,
                edition,
                pages.days().stream().filter(day -> day.plan().inPeriod()).toList(),
                figures(engagement, month.atDay(1)));
    }

    /** After a change of a day or of the plan: sums anew, and void what was signed for another content. */
    MonthContent refresh(Engagement engagement, AttendanceMonth month) {
        var first = month.month().atDay(1);
        return refresh(
                engagement, month, days.days(engagement, first, month.month().atEndOfMonth()));
    }

    /** @param pages the month's days after the change */
    MonthContent refresh(Engagement engagement, AttendanceMonth month, DayBook.Pages pages) {
        var live = signatures.live(engagement.id(), month.month().atDay(1), month.edition());
        return refresh(engagement, month, pages, live);
    }

    /** @param live what is signed of the month, read already */
    MonthContent refresh(Engagement engagement, AttendanceMonth month, DayBook.Pages pages, List<MonthSignature> live) {
        var content = content(engagement, month.month(), month.edition(), pages);
        if (!month.status().isSealed()) {
            month.sumUp(content, pages.uninsured());
            if (live.stream().anyMatch(signature -> !signature.isFor(content.hash()))) {
                voidAll(month, live);
            }
            months.save(month);
        }
        return content;
    }

    private void voidAll(AttendanceMonth month, List<MonthSignature> live) {
        live.forEach(signature -> {
            signature.voided(clock.instant());
            signatures.save(signature);
        });
        signatures.flush();
        month.signaturesVoided();
        events.publishEvent(new MonthSignaturesVoided(month.engagement(), month.month(), month.edition()));
    }

    DayLimits limits(Engagement engagement, LocalDate on) {
        return new DayLimits(
                figure(RuleKey.DAY_LONGEST, engagement, on),
                figure(RuleKey.DAY_STRETCH, engagement, on),
                figure(RuleKey.DAY_REST, engagement, on),
                figure(RuleKey.MAKE_UP_LONGEST, engagement, on));
    }

    private SortedMap<String, Integer> figures(Engagement engagement, LocalDate on) {
        var figures = new TreeMap<String, Integer>();
        RULES_OF_A_DAY.forEach(key -> figures.put(key.name(), figure(key, engagement, on)));
        return figures;
    }

    int figure(RuleKey key, Engagement engagement, LocalDate on) {
        // these rules name no regime: an enrolment, which has none, follows them too
        var regime = engagement.regime() == null ? Regime.TIS : engagement.regime();
        return rules.integer(key, regime, TargetGroup.ORDINARY, on);
    }
}
