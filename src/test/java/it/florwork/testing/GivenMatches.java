package it.florwork.testing;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.SkillSource;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MatchingService;
import it.florwork.matching.PresentedProfiles;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.vocabulary.SkillCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Matches at each stage, led there step by step by those whose steps they are. */
public class GivenMatches {
    private final TestAccounts accounts;
    private final GivenNeeds needs;
    private final GivenPeople people;
    private final Assessments assessments;
    private final MatchingService matching;
    private final MatchAnswers answers;
    private final PresentedProfiles presented;
    private final Clock clock;

    GivenMatches(
            TestAccounts accounts,
            GivenNeeds needs,
            GivenPeople people,
            Assessments assessments,
            MatchingService matching,
            MatchAnswers answers,
            PresentedProfiles presented,
            Clock clock) {
        this.accounts = accounts;
        this.needs = needs;
        this.people = people;
        this.assessments = assessments;
        this.matching = matching;
        this.answers = answers;
        this.presented = presented;
        this.clock = clock;
    }

    /** A match with everybody around it. */
    public record Given(
            MatchId id,
            OpeningId opening,
            GivenNeeds.Company company,
            GivenPeople.Person person,
            Regime regime,
            Viewer operator) {
        public CandidateId candidate() {
            return person.id();
        }
    }

    /** Somebody in charge whom {@link GivenNeeds#gardenHelper} suits. */
    public GivenPeople.Person gardener() {
        var person = people.assessed();
        ActAs.run(person.operator(), () -> assessments.claim(person.id(), new SkillCode("raking"), 3, SkillSource.LAB));
        return person;
    }

    public Given proposed(Regime regime) {
        var company = needs.company();
        return proposed(needs.published(company), company, gardener(), regime);
    }

    public Given proposed(OpeningId opening, GivenNeeds.Company company, GivenPeople.Person person, Regime regime) {
        var operator = accounts.fresh(Role.OPERATOR);
        var id = ActAs.call(operator, () -> matching.propose(opening, person.id(), regime));
        return new Given(id, opening, company, person, regime, operator);
    }

    public Given selected(Given match) {
        ActAs.run(match.operator(), () -> matching.select(match.id()));
        return match;
    }

    /** The question lies before the person. */
    public Given asked(Given match) {
        selected(match);
        if (match.regime() == Regime.TIS) {
            ActAs.run(match.person().caseManager(), () -> answers.caseManagerAgrees(match.id()));
        }
        return match;
    }

    public Given agreed(Given match) {
        asked(match);
        ActAs.run(match.person().account(), () -> answers.candidateSaysYes(match.id(), MatchAnswers.TEXT, "it"));
        return match;
    }

    public Given presented(Given match) {
        agreed(match);
        ActAs.run(match.operator(), () -> matching.present(match.id()));
        return match;
    }

    /** The code under which the company sees the only profile that waits for it. */
    public UUID code(Given match) {
        return ActAs.call(
                match.company().contact(),
                () -> presented.rows().stream()
                        .filter(row -> row.status() == MatchStatus.PRESENTED)
                        .reduce((one, other) -> other)
                        .orElseThrow()
                        .code());
    }

    public Given talked(Given match) {
        presented(match);
        var code = code(match);
        ActAs.run(match.company().contact(), () -> answers.companyInterested(code));
        ActAs.run(match.operator(), () -> matching.talkHeld(match.id(), LocalDate.now(clock)));
        return match;
    }

    public Given approved(Given match) {
        talked(match);
        ActAs.run(match.operator(), () -> matching.approve(match.id()));
        return match;
    }

    public Given approved(Regime regime) {
        return approved(proposed(regime));
    }
}
