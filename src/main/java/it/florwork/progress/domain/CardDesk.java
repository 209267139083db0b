package it.florwork.progress.domain;

import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, one at a time for each week of an engagement, and finds them again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CardDesk {
    private final CardReportRepository reports;
    private final CardWeekRepository weeks;

    CardDesk(CardReportRepository reports, CardWeekRepository weeks) {
        this.reports = reports;
        this.weeks = weeks;
    }

    /**
     * Keeps a report, unless this very act is kept already.
     *
     * @throws RuleViolation when the id stands for another act, or the basis is not the author's own
     */
    public void receive(CardReport report) {
        var id = new CardWeekId(report.engagement(), report.week());
        weeks.open(id.engagement().value(), id.week().monday());
        var week = weeks.locked(id);
        if (reports.findById(report.id())
                .filter(kept -> !kept.saysTheSameAs(report))
                .isPresent()) {
            throw new RuleViolation("progress.error.sameIdOtherContent");
        }
        var cards = of(report.engagement(), report.week());
        if (cards.accepts(report)) {
            reports.save(report);
            weeks.save(week.notice(report, cards.with(report), report.receivedAt()));
        }
    }

    public WeekCards of(EngagementId engagement, Week week) {
        return new WeekCards(reports.between(List.of(engagement), week, week));
    }

    public Map<EngagementId, WeekCards> of(Collection<EngagementId> engagements, Week week) {
        return engagements.isEmpty()
                ? Map.of()
                : reports.between(engagements, week, week).stream()
                        .collect(Collectors.groupingBy(
                                CardReport::engagement,
                                Collectors.collectingAndThen(Collectors.toList(), WeekCards::new)));
    }

    /** Each week's cards, from one week to another, both included; only weeks in which something was saved. */
    public NavigableMap<Week, WeekCards> of(EngagementId engagement, Week from, Week to) {
        return reports.between(List.of(engagement), from, to).stream()
                .collect(Collectors.groupingBy(
                        CardReport::week,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), WeekCards::new)));
    }

    /** Each week's cards of several engagements; only weeks in which something was saved. */
    public Map<EngagementId, NavigableMap<Week, WeekCards>> all(Collection<EngagementId> engagements) {
        return engagements.isEmpty() ? Map.of() : byWeek(reports.all(engagements));
    }

    /** The same from one week to another, both included. */
    public Map<EngagementId, NavigableMap<Week, WeekCards>> all(
            Collection<EngagementId> engagements, Week from, Week to) {
        return engagements.isEmpty() ? Map.of() : byWeek(reports.between(engagements, from, to));
    }

    private static Map<EngagementId, NavigableMap<Week, WeekCards>> byWeek(Collection<CardReport> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        CardReport::engagement,
                        Collectors.groupingBy(
                                CardReport::week,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), WeekCards::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
