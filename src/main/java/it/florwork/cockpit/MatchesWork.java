package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchRow;
import it.florwork.matching.MatchStatus;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Matches whose next step is an operator's. */
@Component
class MatchesWork implements WorkSource {
    private static final Set<MatchStatus> OUR_TURN = EnumSet.of(
            MatchStatus.CANDIDATE_OK,
            MatchStatus.INTEREST,
            MatchStatus.TALK,
            MatchStatus.OBSERVATION,
            MatchStatus.APPROVED);

    private final MatchCatalogue matches;
    private final Deadlines deadlines;

    MatchesWork(MatchCatalogue matches, Deadlines deadlines) {
        this.matches = matches;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return Beyond.counted(
                matches.rows(OUR_TURN, whose, PageRequest.of(0, most)).stream()
                        .map(this::item)
                        .toList(),
                most,
                () -> matches.count(OUR_TURN, whose),
                "matches");
    }

    private WorkItem item(MatchRow match) {
        var since = match.since().atZone(PortalClock.ROME).toLocalDate();
        var kind = switch (match.status()) {
            case CANDIDATE_OK -> WorkKind.MATCH_TO_PRESENT;
            case INTEREST -> WorkKind.MATCH_TO_MEET;
            case TALK, OBSERVATION -> WorkKind.MATCH_TO_APPROVE;
            default -> WorkKind.MATCH_TO_PLACE;
        };
        var due = switch (kind) {
            case MATCH_TO_MEET -> deadlines.toTalk(since);
            case MATCH_TO_PLACE -> deadlines.toPrepare(since);
            default -> deadlines.toDecide(since);
        };
        return new WorkItem(
                kind,
                kind.side() == WorkSide.PERSON ? match.codeName() : match.organisationName(),
                List.of(match.organisationName(), match.openingTitle()),
                due,
                "matches/" + match.id(),
                match.candidate());
    }
}
