package it.florwork.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.florwork.access.Role;
import it.florwork.progress.CardSign.WeekSign;
import it.florwork.progress.domain.CardReport;
import it.florwork.progress.domain.CardReportRepository;
import it.florwork.progress.domain.WeekCards;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last weeks' cards of many engagements at once, for whoever watches over them: one statement, whatever their number. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.SYSTEM)
public class CardSigns {
    private final CardReportRepository reports;

    CardSigns(CardReportRepository reports) {
        this.reports = reports;
    }

    /** From one week to another, both included; engagements without a card are not there. */
    public Map<EngagementId, CardSign> of(Collection<EngagementId> engagements, Week from, Week to) {
        if (engagements.isEmpty()) {
            return Map.of();
        }
        return reports.between(engagements, from, to).stream()
                .collect(groupingBy(
                        CardReport::engagement,
                        groupingBy(CardReport::week, TreeMap::new, mapping(report -> report, toList()))))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> new CardSign(weeks(entry.getValue()))));
    }

    private static List<WeekSign> weeks(TreeMap<Week, List<CardReport>> reports) {
        return reports.entrySet().stream()
                .map(week -> new WeekCards(week.getValue()).sign(week.getKey()))
                .toList();
    }
}
