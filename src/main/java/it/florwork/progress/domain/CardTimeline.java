package it.florwork.progress.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import it.florwork.progress.ProgressOverview;
import it.florwork.progress.WeekProgress;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the weekly cards add to a person's story: that they were written, and that a talk is worth while. */
@Component
class CardTimeline implements PersonTimeline {
    private final ProgressOverview progress;

    CardTimeline(ProgressOverview progress) {
        this.progress = progress;
    }

    @Override
    public List<TimelineEntry> of(CandidateId person) {
        return progress.weeksOf(person).stream().map(CardTimeline::entry).toList();
    }

    private static TimelineEntry entry(WeekProgress week) {
        return week.gaps().isEmpty()
                ? new TimelineEntry(
                        writtenOn(week),
                        "week",
                        "progress.timeline.cards",
                        List.of(
                                week.week().monday(),
                                week.tutors().size(),
                                week.faces().size()),
                        null)
                : new TimelineEntry(
                        writtenOn(week),
                        "talk",
                        "progress.timeline.talk",
                        List.of(week.week().monday(), week.gaps().size()),
                        null);
    }

    private static LocalDate writtenOn(WeekProgress week) {
        return week.lastSavedAt().atZone(PortalClock.ROME).toLocalDate();
    }
}
