package it.florwork.matching;

import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.CandidateStatusChanged;
import it.florwork.candidate.ChoiceRevoked;
import it.florwork.matching.domain.Match;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.opening.OpeningChanged;
import it.florwork.opening.OpeningClosed;
import it.florwork.opening.OpeningExpired;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningRejected;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of matches when the need, the person or the person's yes changes; within the same click. */
@Component
class MatchEvents {
    private static final Set<CandidateStatus> AWAY = EnumSet.of(
            CandidateStatus.WAITING, CandidateStatus.WITHDRAWN, CandidateStatus.LEAVING, CandidateStatus.LEFT);

    private final MatchRepository matches;
    private final MatchFlow flow;

    MatchEvents(MatchRepository matches, MatchFlow flow) {
        this.matches = matches;
        this.flow = flow;
    }

    @EventListener
    void on(ChoiceRevoked revoked) {
        for (Match match : matches.findByChoice(revoked.choice())) {
            flow.step(match.id(), (found, places) -> found.choiceTakenBack(flow.act()));
        }
    }

    @EventListener
    void on(CandidateStatusChanged changed) {
        if (AWAY.contains(changed.to())) {
            var live = EnumSet.copyOf(MatchFlow.UNDER_WAY);
            live.add(MatchStatus.APPROVED);
            for (Match match : matches.findByCandidateAndStatusIn(changed.candidate(), live)) {
                flow.step(match.id(), (found, places) -> found.withdraw(MatchReason.PERSON_NOT_AVAILABLE, flow.act()));
            }
        }
    }

    @EventListener
    void on(OpeningChanged changed) {
        for (Match match : matches.findByOpeningAndStatusIn(changed.opening(), MatchFlow.UNDER_WAY)) {
            matches.save(match.needWasChanged());
        }
    }

    @EventListener
    void on(OpeningRejected rejected) {
        endAll(rejected.opening());
    }

    @EventListener
    void on(OpeningClosed closed) {
        endAll(closed.opening());
    }

    @EventListener
    void on(OpeningExpired expired) {
        endAll(expired.opening());
    }

    private void endAll(OpeningId opening) {
        for (Match match : matches.findByOpeningAndStatusIn(opening, MatchFlow.UNDER_WAY)) {
            matches.save(match.expire(MatchReason.NEED_CLOSED, flow.act()));
        }
    }
}
