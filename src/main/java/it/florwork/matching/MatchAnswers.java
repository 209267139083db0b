package it.florwork.matching;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.ChoiceKind;
import it.florwork.candidate.Choices;
import it.florwork.matching.domain.Match;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers of those who are asked: the case manager, the person, the company; each only about their own. */
@Service
@Transactional
public class MatchAnswers {
    /** What a person reads before saying yes: matching.mine.whatYesMeans, and the same sentence in the phone lane. */
    public static final String TEXT = "1";

    /** Every text that was ever shown; an old page may still show an older one. */
    private static final Set<String> TEXTS = Set.of(TEXT);

    private final MatchRepository matches;
    private final MatchFlow flow;
    private final Choices choices;
    private final CurrentViewer viewer;

    MatchAnswers(MatchRepository matches, MatchFlow flow, Choices choices, CurrentViewer viewer) {
        this.matches = matches;
        this.flow = flow;
        this.choices = choices;
        this.viewer = viewer;
    }

    @RolesAllowed(Role.CASE_MANAGER)
    public void caseManagerAgrees(MatchId id) {
        flow.step(ofMyPeople(id), (match, places) -> match.caseManagerAgrees(flow.act()));
    }

    @RolesAllowed(Role.CASE_MANAGER)
    public void caseManagerRefuses(MatchId id, MatchReason reason) {
        flow.step(ofMyPeople(id), (match, places) -> match.caseManagerRefuses(reason, flow.act()));
    }

    /**
     * Yes: a live choice to show the card for this match, which can be taken back. Said twice, it was said once.
     *
     * @param text which text was on the screen
     * @param language in which language it was read, such as {@code it}
     */
    @RolesAllowed(Role.CANDIDATE)
    public void candidateSaysYes(MatchId id, String text, String language) {
        flow.step(mine(id), (match, places) -> {
            if (!TEXTS.contains(text)) {
                throw new RuleViolation("matching.error.otherText");
            }
            if (match.isChoiceLive()) {
                return;
            }
            if (!match.awaitsThePerson()) {
                throw new RuleViolation("matching.error.notAsked");
            }
            flow.refuseClosed(places);
            match.candidateSaysYes(choices.give(ChoiceKind.SHOW_CARD, id.value(), text, language), flow.act());
        });
    }

    /** Said twice, it was said once. */
    @RolesAllowed(Role.CANDIDATE)
    public void candidateSaysNo(MatchId id, MatchReason reason) {
        flow.step(mine(id), (match, places) -> {
            if (match.status() == MatchStatus.CANDIDATE_NO && match.exitReason() == reason) {
                return;
            }
            if (!match.awaitsThePerson()) {
                throw new RuleViolation("matching.error.notAsked");
            }
            match.candidateSaysNo(reason, flow.act());
        });
    }

    /** Takes the yes back: at once the company sees nothing any more. Taken back twice it stays as the first time left it. */
    @RolesAllowed(Role.CANDIDATE)
    public void candidateTakesBack(MatchId id) {
        var given = matches.findById(mine(id)).orElseThrow().choice();
        if (given == null) {
            throw new RuleViolation("matching.error.noYes");
        }
        choices.takeBack(given);
    }

    /** @param code the presentation code, which is all that a company knows of a person */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public void companyInterested(UUID code) {
        flow.step(shown(code), (match, places) -> match.companyInterested(flow.act()));
    }

    @RolesAllowed(Role.COMPANY_CONTACT)
    public void companyRefuses(UUID code, MatchReason reason) {
        flow.step(shown(code), (match, places) -> match.companyRefuses(reason, flow.act()));
    }

    private MatchId ofMyPeople(MatchId id) {
        return matches.ofCaseManager(id, viewer.get().user()).orElseThrow(() -> NotFound.of(Match.class, id));
    }

    private MatchId mine(MatchId id) {
        return matches.ofPerson(id, viewer.get().user()).orElseThrow(() -> NotFound.of(Match.class, id));
    }

    private MatchId shown(UUID code) {
        return matches.shownTo(code, viewer.get().organisation()).orElseThrow(() -> NotFound.of(Match.class, code));
    }
}
