package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.DayKeeping.Speaker;
import it.florwork.attendance.Reach.Writable;
import it.florwork.attendance.domain.Engagement;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many people's days in one tap. Each is kept or refused for itself: what is wrong with one person's hours does not cost
 * the eight others their day.
 */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class RollCall {
    private final Reach reach;
    private final DayKeeping keeping;
    private final CurrentViewer viewer;

    RollCall(Reach reach, DayKeeping keeping, CurrentViewer viewer) {
        this.reach = reach;
        this.keeping = keeping;
        this.viewer = viewer;
    }

    /** Why one report was not kept. */
    public record Refusal(EngagementId engagement, RuleViolation reason) {}

    /**
     * Keeps these reports, and tells which were refused; none when all is well. As many statements for nine people as
     * for one, beside what is written of each.
     *
     * @throws NotFound when one of them is about somebody whose day is not the viewer's to tell; then nothing is kept
     */
    public List<Refusal> take(List<ReportDay> reports) {
        var refusals = new ArrayList<Refusal>();
        reports.stream()
                .collect(groupingBy(ReportDay::date, TreeMap::new, toList()))
                .forEach((date, ofDay) -> refusals.addAll(take(date, ofDay)));
        return refusals;
    }

    private List<Refusal> take(LocalDate date, List<ReportDay> reports) {
        var ids = reports.stream().map(ReportDay::engagement).distinct().toList();
        var writable = reach.writable(ids, date).stream()
                .collect(toMap(each -> each.engagement().id(), each -> each));
        var sheet = keeping.open(
                writable.values().stream().map(Writable::engagement).toList(),
                date,
                reports.stream().map(ReportDay::id).toList());
        var side = Side.of(viewer.get().role()).orElseThrow();
        var refusals = new ArrayList<Refusal>();
        for (var report : reports) {
            var about = writable.get(report.engagement());
            if (about == null) {
                throw NotFound.of(Engagement.class, report.engagement());
            }
            try {
                sheet.receive(report, new Speaker(viewer.get().user(), side, null, about.isStillTheirs()));
            } catch (RuleViolation reason) {
                refusals.add(new Refusal(report.engagement(), reason));
            }
        }
        return refusals;
    }
}
