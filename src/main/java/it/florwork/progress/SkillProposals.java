package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.SkillSource;
import it.florwork.candidate.StandIns;
import it.florwork.progress.domain.ProposalTable;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.vocabulary.SkillCode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A goal that a tutor marked as reached, and a technical skill that tutors saw twice, become skills of the person when an
 * operator says yes: the tutor is the source, the operator has verified it.
 */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class SkillProposals {
    private final ProposalTable proposals;
    private final Assessments assessments;
    private final StandIns standIns;
    private final CurrentViewer viewer;
    private final Clock clock;

    SkillProposals(
            ProposalTable proposals, Assessments assessments, StandIns standIns, CurrentViewer viewer, Clock clock) {
        this.proposals = proposals;
        this.assessments = assessments;
        this.standIns = standIns;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What nobody has answered yet, and what says more than is verified already; one statement. */
    @Transactional(readOnly = true)
    public List<SkillProposal> of(CandidateId person) {
        return proposals.of(person).stream().map(ProposalTable.Open::proposal).toList();
    }

    /** The same of all whom the viewer follows, stands in for, or nobody follows; one statement however many they are. */
    @Transactional(readOnly = true)
    public OpenProposals open(int most) {
        var me = viewer.get().user();
        var operators = new HashSet<>(standIns.coveredBy(me));
        operators.add(me);
        var found = proposals.followedBy(operators, most);
        return new OpenProposals(
                found.stream().map(ProposalTable.Open::proposal).toList(),
                found.isEmpty() ? 0 : found.getFirst().all() - found.size());
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
        if (!proposals.add(key(proposal), accepted, viewer.get().user(), clock.instant())) {
            throw NotFound.of(SkillProposal.class, skill);
        }
        return proposal;
    }
}
