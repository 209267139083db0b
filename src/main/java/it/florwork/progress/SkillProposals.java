package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.SkillLevel;
import it.florwork.candidate.SkillSource;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.ProposalTable;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.SeenOften;
import it.florwork.progress.domain.Trainee;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.SkillKind;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Technical goals that tutors saw reached twice become skills of the person, when an operator says yes: the tutor is the
 * source, the operator has verified it.
 */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class SkillProposals {
    private final CardDesk desk;
    private final Scope scope;
    private final ProposalTable answers;
    private final Assessments assessments;
    private final Vocabulary vocabulary;
    private final CurrentViewer viewer;
    private final Clock clock;

    SkillProposals(
            CardDesk desk,
            Scope scope,
            ProposalTable answers,
            Assessments assessments,
            Vocabulary vocabulary,
            CurrentViewer viewer,
            Clock clock) {
        this.desk = desk;
        this.scope = scope;
        this.answers = answers;
        this.assessments = assessments;
        this.vocabulary = vocabulary;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What nobody has answered yet, and what says more than is verified already. */
    @Transactional(readOnly = true)
    public List<SkillProposal> of(CandidateId person) {
        var engagements =
                scope.followed(person).stream().map(Trainee::engagement).toList();
        if (engagements.isEmpty()) {
            return List.of();
        }
        var answered = answers.of(engagements);
        var verified = assessments.card(person).skills().stream()
                .filter(claim -> claim.source().isVerified())
                .collect(Collectors.toMap(SkillLevel::skill, SkillLevel::level));
        var cards = desk.all(engagements);
        return engagements.stream()
                .flatMap(engagement ->
                        SeenOften.in(cards.getOrDefault(engagement, Collections.emptyNavigableMap())).stream()
                                .map(seen -> new SkillProposal(engagement, seen.skill(), seen.level(), seen.weeks())))
                .filter(proposal -> vocabulary.skill(proposal.skill()).kind() != SkillKind.SOFT)
                .filter(proposal -> isNews(proposal, verified) && !answered.contains(key(proposal)))
                .sorted(Comparator.comparing(proposal -> proposal.skill().value()))
                .toList();
    }

    private static boolean isNews(SkillProposal proposal, Map<SkillCode, Integer> verified) {
        return proposal.level() > verified.getOrDefault(proposal.skill(), 0);
    }

    private static ProposalTable.Key key(SkillProposal proposal) {
        return new ProposalTable.Key(proposal.engagement(), proposal.skill(), proposal.level());
    }

    /** Written among the person's skills, with the tutor as its source. */
    public void accept(CandidateId person, EngagementId engagement, SkillCode skill) {
        var proposal = answer(person, engagement, skill, true);
        assessments.claim(person, skill, proposal.level(), SkillSource.TUTOR);
    }

    /** Not asked again, unless tutors see more. */
    public void decline(CandidateId person, EngagementId engagement, SkillCode skill) {
        answer(person, engagement, skill, false);
    }

    private SkillProposal answer(CandidateId person, EngagementId engagement, SkillCode skill, boolean accepted) {
        var proposal = of(person).stream()
                .filter(one ->
                        one.engagement().equals(engagement) && one.skill().equals(skill))
                .findFirst()
                .orElseThrow(() -> NotFound.of(SkillProposal.class, skill));
        if (!answers.add(key(proposal), accepted, viewer.get().user(), clock.instant())) {
            throw NotFound.of(SkillProposal.class, skill);
        }
        return proposal;
    }
}
