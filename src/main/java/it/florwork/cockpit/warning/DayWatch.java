package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.attendance.DaySigns;
import it.florwork.cockpit.AlertRule;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Walks through everybody who is in something, a page at a time: reads their last days once for all the policies that look
 * at days, and lets those look at the page who read something else of it.
 */
@Component
public class DayWatch implements Watch {
    private static final int READ_AT_ONCE = 500;

    private final List<DayPolicy> policies;
    private final List<PageWatch> pages;
    private final DaySigns days;

    DayWatch(List<DayPolicy> policies, List<PageWatch> pages, DaySigns days) {
        this.policies = policies;
        this.pages = pages;
        this.days = days;
    }

    @Override
    public Set<AlertRule> rules() {
        return Stream.concat(
                        policies.stream().map(DayPolicy::rule), pages.stream().flatMap(watch -> watch.rules().stream()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Finding> findings(LocalDate today) {
        var from = Stream.concat(
                        policies.stream().map(policy -> policy.from(today)),
                        pages.stream().map(watch -> watch.from(today)))
                .min(LocalDate::compareTo)
                .orElse(today);
        var findings = new ArrayList<Finding>();
        List<DaySign> page = days.page(from, today, null, READ_AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(sign ->
                    policies.forEach(policy -> policy.finding(sign, today).ifPresent(findings::add)));
            for (var watch : pages) {
                findings.addAll(watch.findings(page, today));
            }
            page = days.page(from, today, page.getLast().engagement(), READ_AT_ONCE);
        }
        return findings;
    }

    /** What one engagement's days say under one rule, now. */
    public Optional<Finding> finding(AlertRule rule, EngagementId engagement, LocalDate today) {
        return policies.stream()
                .filter(policy -> policy.rule() == rule)
                .flatMap(
                        policy -> days
                                .of(engagement, policy.from(today), today)
                                .flatMap(sign -> policy.finding(sign, today))
                                .stream())
                .findFirst();
    }
}
