package it.florwork.allowance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import it.florwork.allowance.domain.MonthWorth;
import it.florwork.allowance.domain.MonthWorthRepository;
import it.florwork.allowance.domain.Paid;
import it.florwork.allowance.domain.PaidPlacementRepository;
import it.florwork.allowance.domain.Prospect;
import it.florwork.allowance.domain.Rectification;
import it.florwork.allowance.domain.RectificationRepository;
import it.florwork.allowance.domain.Terms;
import it.florwork.allowance.domain.Whose;
import it.florwork.attendance.LivedMonth;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reckons lived months, with their money: open ones by the rules of today, sealed ones as they were kept. */
@Component
class OutlookBook {
    private final PaidPlacementRepository placements;
    private final MonthWorthRepository kept;
    private final RectificationRepository rectifications;
    private final AllowanceRules rules;
    private final Clock clock;

    OutlookBook(
            PaidPlacementRepository placements,
            MonthWorthRepository kept,
            RectificationRepository rectifications,
            AllowanceRules rules,
            Clock clock) {
        this.placements = placements;
        this.kept = kept;
        this.rectifications = rectifications;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A month and the law that pays it.
     *
     * @param whose null of an enrolment, which pays nothing
     */
    record Reckoned(Outlook outlook, @Nullable Whose whose) {}

    private record Key(EngagementId engagement, YearMonth month) {}

    /** In their order; as many statements for one as for all. */
    List<Reckoned> of(List<LivedMonth> lived) {
        var laws = laws(lived);
        var sealed = lived.stream()
                .filter(month -> month.sealed() && month.regime() != null)
                .toList();
        var worths = sealed.isEmpty() ? Map.<Key, MonthWorth>of() : worths(sealed);
        var rectified = sealed.isEmpty() ? Map.<Key, List<Rectification>>of() : rectified(sealed);
        return lived.stream()
                .map(month -> {
                    var whose = whose(month, laws);
                    var outlook = new Prospect(month, terms(month, whose), LocalDate.now(clock)).outlook();
                    var key = new Key(month.engagement(), month.month());
                    var worth = worths.get(key);
                    return new Reckoned(
                            worth == null
                                    ? outlook
                                    : outlook.with(Outlook.Money.kept(
                                            worth.worth(), sum(rectified.getOrDefault(key, List.of()), worth))),
                            whose);
                })
                .toList();
    }

    private @Nullable Terms terms(LivedMonth month, @Nullable Whose whose) {
        return whose == null ? null : rules.terms(whose, month.month()).orElse(null);
    }

    /** Which law pays each of these, by engagement. */
    Map<EngagementId, Whose> laws(Collection<LivedMonth> lived) {
        var paid = lived.stream()
                .filter(month -> month.regime() != null)
                .map(LivedMonth::engagement)
                .distinct()
                .toList();
        return paid.isEmpty() ? Map.of() : placements.of(paid).stream().collect(toMap(Paid::engagement, Paid::whose));
    }

    static @Nullable Whose whose(LivedMonth month, Map<EngagementId, Whose> laws) {
        Regime regime = month.regime();
        return regime == null
                ? null
                : laws.getOrDefault(month.engagement(), new Whose(regime, Region.OF_THE_PROJECT, TargetGroup.ORDINARY));
    }

    private Map<Key, MonthWorth> worths(List<LivedMonth> sealed) {
        return kept.holding(engagements(sealed), first(sealed), last(sealed)).stream()
                .collect(toMap(worth -> new Key(worth.engagement(), worth.month()), worth -> worth));
    }

    private Map<Key, List<Rectification>> rectified(List<LivedMonth> sealed) {
        return rectifications.about(engagements(sealed), first(sealed), last(sealed)).stream()
                .collect(groupingBy(one -> new Key(one.engagement(), one.month())));
    }

    /** What was accepted of these for the month as it holds. */
    static Cents sum(List<Rectification> all, MonthWorth worth) {
        return all.stream()
                .filter(one -> one.isAccepted() && one.isOf(worth))
                .map(Rectification::difference)
                .reduce(Cents.ZERO, Cents::plus);
    }

    private static List<EngagementId> engagements(List<LivedMonth> months) {
        return months.stream().map(LivedMonth::engagement).distinct().toList();
    }

    private static LocalDate first(List<LivedMonth> months) {
        return months.stream()
                .map(LivedMonth::month)
                .min(YearMonth::compareTo)
                .orElseThrow()
                .atDay(1);
    }

    private static LocalDate last(List<LivedMonth> months) {
        return months.stream()
                .map(LivedMonth::month)
                .max(YearMonth::compareTo)
                .orElseThrow()
                .atDay(1);
    }
}
