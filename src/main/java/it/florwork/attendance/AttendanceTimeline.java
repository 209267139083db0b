package it.florwork.attendance;

import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person's story tells of their months: each one, with its hours and how far it is. */
@Component
class AttendanceTimeline implements PersonTimeline {
    private static final int MINUTES_OF_HOUR = 60;

    private final EngagementRepository engagements;
    private final AttendanceMonthRepository months;

    AttendanceTimeline(EngagementRepository engagements, AttendanceMonthRepository months) {
        this.engagements = engagements;
        this.months = months;
    }

    @Override
    public List<TimelineEntry> of(CandidateId person) {
        var ids = engagements.of(person).stream().map(Engagement::id).toList();
        return ids.isEmpty()
                ? List.of()
                : months.ofAll(ids).stream().map(AttendanceTimeline::entry).toList();
    }

    private static TimelineEntry entry(AttendanceMonth month) {
        return new TimelineEntry(
                month.month().atDay(1),
                "calendar",
                "attendance.timeline.month",
                List.of(
                        month.month().getMonthValue() + "/" + month.month().getYear(),
                        month.done().value() / MINUTES_OF_HOUR,
                        month.planned().value() / MINUTES_OF_HOUR,
                        new TimelineEntry.Word("attendance.status." + month.status())),
                "months/" + month.engagement() + "/" + month.month());
    }
}
