package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.shared.PortalClock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's matches, in the story on the person's page. */
@Component
class PersonMatches implements PersonTimeline {
    private final MatchRepository matches;

    PersonMatches(MatchRepository matches) {
        this.matches = matches;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(CandidateId person) {
        return matches.rowsOf(person).stream()
                .map(row -> new TimelineEntry(
                        row.since().atZone(PortalClock.ROME).toLocalDate(),
                        "match",
                        "matching.timeline",
                        List.of(
                                row.openingTitle() + ", " + row.organisationName(),
                                new TimelineEntry.Word("matching.status." + row.status())),
                        "matches/" + row.id()))
                .toList();
    }
}
