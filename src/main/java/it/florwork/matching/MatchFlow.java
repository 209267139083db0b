package it.florwork.matching;

import it.florwork.access.CurrentViewer;
import it.florwork.candidate.CandidateId;
import it.florwork.matching.domain.Act;
import it.florwork.matching.domain.Match;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningPlaces;
import it.florwork.opening.OpeningService;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * How every step of a match is taken: first the need is locked, then the match is read, checked and moved, and the need
 * told how many of its places are taken. Two who act on the same need so come one after the other.
 */
@Component
class MatchFlow {
    static final Set<MatchStatus> HOLDING = EnumSet.of(MatchStatus.APPROVED, MatchStatus.CONVERTED);
    static final Set<MatchStatus> UNDER_WAY = EnumSet.of(
            MatchStatus.PROPOSED,
            MatchStatus.SELECTED,
            MatchStatus.CASE_MANAGER_OK,
            MatchStatus.CANDIDATE_OK,
            MatchStatus.PRESENTED,
            MatchStatus.INTEREST,
            MatchStatus.TALK,
            MatchStatus.OBSERVATION);

    private final MatchRepository matches;
    private final OpeningService openings;
    private final CurrentViewer viewer;
    private final Clock clock;

    MatchFlow(MatchRepository matches, OpeningService openings, CurrentViewer viewer, Clock clock) {
        this.matches = matches;
        this.openings = openings;
        this.viewer = viewer;
        this.clock = clock;
    }

    Act act() {
        return new Act(viewer.get(), clock.instant());
    }

    /** Takes one step of a match whose need is locked. */
    void step(MatchId id, BiConsumer<Match, OpeningPlaces> verb) {
        var opening = matches.openingOf(id).orElseThrow(() -> NotFound.of(Match.class, id));
        var places = openings.lockForPlaces(opening);
        var match = matches.findById(id).orElseThrow(() -> NotFound.of(Match.class, id));
        verb.accept(match, places);
        save(match);
    }

    /** The need, locked and open to proposals, with a place left. */
    OpeningPlaces lockFree(OpeningId opening) {
        var places = openings.lockForPlaces(opening);
        refuseClosed(places);
        refuseFull(places);
        return places;
    }

    void refuseClosed(OpeningPlaces places) {
        if (!places.open()) {
            throw new RuleViolation("matching.error.needNotOpen");
        }
    }

    void refuseFull(OpeningPlaces places) {
        if (matches.countByOpeningAndStatusIn(places.opening(), HOLDING) >= places.places()) {
            throw new RuleViolation("matching.error.placesFull", places.places());
        }
    }

    boolean isGoingOn(OpeningId opening, CandidateId candidate) {
        return matches.findByOpeningAndStatusIn(opening, EnumSet.complementOf(exits())).stream()
                .anyMatch(match -> match.candidate().equals(candidate));
    }

    void save(Match match) {
        try {
            matches.save(match);
            matches.flush();
        } catch (DataIntegrityViolationException twice) {
            // The two unique keys of the table: one live match of a pair, one approved match of a person.
            throw new RuleViolation(
                    match.status().holdsAPlace()
                            ? "matching.error.approvedElsewhere"
                            : "matching.error.alreadyProposed");
        }
        openings.settle(match.opening());
    }

    private static EnumSet<MatchStatus> exits() {
        return EnumSet.of(MatchStatus.CANDIDATE_NO, MatchStatus.COMPANY_NO, MatchStatus.WITHDRAWN, MatchStatus.EXPIRED);
    }
}
