package it.florwork.matching;

import it.florwork.access.Role;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.matching.domain.Match;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The operator's steps: find who fits, propose, present, approve. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class MatchingService {
    private static final Set<MatchStatus> BEFORE_THE_COMPANY =
            EnumSet.of(MatchStatus.PRESENTED, MatchStatus.INTEREST, MatchStatus.TALK, MatchStatus.OBSERVATION);

    private final MatchRepository matches;
    private final MatchFlow flow;
    private final Suggestions suggestions;
    private final Assessments people;
    private final OpeningCatalogue openings;
    private final RuleBook rules;
    private final Clock clock;

    MatchingService(
            MatchRepository matches,
            MatchFlow flow,
            Suggestions suggestions,
            Assessments people,
            OpeningCatalogue openings,
            RuleBook rules,
            Clock clock) {
        this.matches = matches;
        this.flow = flow;
        this.suggestions = suggestions;
        this.people = people;
        this.openings = openings;
        this.rules = rules;
        this.clock = clock;
    }

    /** Everybody in charge before this need: who fits, in order, and who does not now, each with reasons. */
    @Transactional(readOnly = true)
    public PeopleForOpening candidatesFor(OpeningId id) {
        var need = openings.requirements(id);
        var rows = matches.rowsOf(id);
        var underWay = rows.stream().filter(row -> !row.status().isExit()).toList();
        var taken = underWay.stream().map(MatchRow::candidate).toList();
        var compared = suggestions.compare(need, people.inCharge(), matches.boundPeople()).stream()
                .filter(person -> !taken.contains(person.candidate()))
                .toList();
        int held = (int)
                underWay.stream().filter(row -> row.status().holdsAPlace()).count();
        return new PeopleForOpening(
                id,
                need.isOpenOn(LocalDate.now(clock)),
                Math.max(0, need.places() - held),
                underWay,
                compared.stream().filter(person -> person.suitability().fits()).toList(),
                compared.stream().filter(person -> !person.suitability().fits()).toList());
    }

    /** Proposes a person for a need; the reasons of this day are kept with it. */
    public MatchId propose(OpeningId opening, CandidateId candidate, Regime regime) {
        flow.lockFree(opening);
        if (flow.isGoingOn(opening, candidate)) {
            throw new RuleViolation("matching.error.alreadyProposed");
        }
        var person = compareNow(opening, candidate);
        if (!person.regimes().contains(regime)) {
            throw new RuleViolation("matching.error.regime", regime);
        }
        var match = new Match(opening, candidate, regime, person.suitability(), flow.act());
        flow.save(match);
        return match.id();
    }

    /** Goes on with this proposal: now the case manager or the person is asked. */
    public void select(MatchId id) {
        flow.step(id, (match, places) -> match.select(flow.act()));
    }

    /** Shows the blind profile to the company; no more than the shortlist at once. */
    public void present(MatchId id) {
        flow.step(id, (match, places) -> {
            flow.refuseClosed(places);
            flow.refuseFull(places);
            int most = rules.integer(
                    RuleKey.SHORTLIST_PROFILES, match.regime(), TargetGroup.ORDINARY, LocalDate.now(clock));
            if (matches.countByOpeningAndStatusIn(match.opening(), BEFORE_THE_COMPANY) >= most) {
                throw new RuleViolation("matching.error.shortlistFull", most);
            }
            match.present(flow.act());
        });
    }

    public void talkHeld(MatchId id, LocalDate on) {
        flow.step(id, (match, places) -> match.talkHeld(on, LocalDate.now(clock), flow.act()));
    }

    /** Some days at the place before the last word, when a signed act and an insurance cover them. */
    public void observe(MatchId id, Observation days) {
        flow.step(id, (match, places) -> {
            flow.refuseClosed(places);
            int most = rules.integer(
                    RuleKey.OBSERVATION_LONGEST,
                    match.regime(),
                    TargetGroup.ORDINARY,
                    days.period().firstDay());
            match.observe(days, most, flow.act());
        });
    }

    /** The last word; under the need's lock, so that the last place is given once. */
    public void approve(MatchId id) {
        flow.step(id, (match, places) -> {
            flow.refuseClosed(places);
            flow.refuseFull(places);
            if (!match.isChoiceLive()) {
                throw new RuleViolation("matching.error.noYes");
            }
            match.approve(flow.act());
        });
    }

    public void withdraw(MatchId id, MatchReason reason) {
        flow.step(id, (match, places) -> match.withdraw(reason, flow.act()));
    }

    /** The need was changed: the person was compared with it again, and it goes on. */
    public void confirmDespiteChange(MatchId id) {
        flow.step(id, (match, places) -> {
            flow.refuseClosed(places);
            match.confirmDespiteChange(
                    compareNow(match.opening(), match.candidate()).suitability());
        });
    }

    /** What a placement is made from. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public ApprovedMatch approved(MatchId id) {
        var match = matches.findById(id).orElseThrow(() -> NotFound.of(Match.class, id));
        return new ApprovedMatch(
                id,
                match.opening(),
                match.candidate(),
                match.regime(),
                match.status(),
                match.isChoiceLive(),
                match.caseManagerAgreed());
    }

    /** A placement was made of it, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void converted(MatchId id) {
        flow.step(id, (match, places) -> match.converted(flow.act()));
    }

    /** The placement made of it has ended, or never began: then the place is free again too. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public void placementOver(MatchId id, boolean neverBegan) {
        flow.step(id, (match, places) -> {
            match.placementEnded();
            if (neverBegan) {
                match.withdraw(MatchReason.NOT_STARTED, flow.act());
            }
        });
    }

    private FittingPerson compareNow(OpeningId opening, CandidateId candidate) {
        if (matches.statusOf(candidate).orElse(null) != CandidateStatus.IN_CHARGE) {
            throw new RuleViolation("matching.error.personNotInCharge");
        }
        var elsewhere = matches.findByCandidateAndStatusIn(candidate, MatchFlow.HOLDING).stream()
                .filter(match -> !match.isPlacementOver())
                .filter(match -> !match.opening().equals(opening))
                .map(Match::candidate)
                .toList();
        return suggestions
                .compare(openings.requirements(opening), List.of(people.profile(candidate)), elsewhere)
                .getFirst();
    }
}
