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
import org.springframework.stereotype.Component;

/** Reads the last days of everybody who is in something, once for all the policies that look at days. */
@Component
public class DayWatch implements Watch {
    private static final int READ_AT_ONCE = 500;

    private final List<DayPolicy> policies;
    private final DaySigns days;

    DayWatch(List<DayPolicy> policies, DaySigns days) {
        this.policies = policies;
        this.days = days;
    }

    @Override
    public Set<AlertRule> rules() {
        return policies.stream().map(DayPolicy::rule).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> findings(LocalDate today) {
        var from = policies.stream()
                .map(policy -> policy.from(today))
                .min(LocalDate::compareTo)
                .orElse(today);
        var findings = new ArrayList<Finding>();
        List<DaySign> page = days.page(from, today, null, READ_AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(sign ->
                    policies.forEach(policy -> policy.finding(sign, today).ifPresent(findings::add)));
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
