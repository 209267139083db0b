package it.florwork.cockpit.warning;

import static java.util.stream.Collectors.toSet;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.progress.CardSign;
import it.florwork.progress.CardSigns;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the last weeks' cards of a page of engagements, once for all the policies that look at cards. */
@Component
public class CardWatch implements PageWatch {
    /** Long enough for every skill to have come up before. */
    private static final int WEEKS_READ = 8;

    private static final int WEEKS_OF_DAYS = 5;

    private final List<CardPolicy> policies;
    private final CardSigns cards;

    CardWatch(List<CardPolicy> policies, CardSigns cards) {
        this.policies = policies;
        this.cards = cards;
    }

    @Override
    public Set<AlertRule> rules() {
        return policies.stream().map(CardPolicy::rule).collect(toSet());
    }

    @Override
    public LocalDate from(LocalDate today) {
        return Week.of(today).back(WEEKS_OF_DAYS).monday();
    }

    @Override
    public List<Finding> findings(List<DaySign> page, LocalDate today) {
        var read = read(page, today);
        return page.stream()
                .flatMap(days -> policies.stream()
                        .flatMap(policy ->
                                policy
                                        .finding(days, read.getOrDefault(days.engagement(), CardSign.NONE), today)
                                        .stream()))
                .toList();
    }

    /** What one engagement's cards say under one rule, now. */
    public List<Finding> findings(AlertRule rule, DaySign days, LocalDate today) {
        return findings(List.of(days), today).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    private Map<EngagementId, CardSign> read(List<DaySign> page, LocalDate today) {
        var now = Week.of(today);
        return cards.of(page.stream().map(DaySign::engagement).toList(), now.back(WEEKS_READ), now);
    }
}
