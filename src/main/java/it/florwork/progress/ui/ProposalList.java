package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.candidate.CandidateId;
import it.florwork.progress.Rating;
import it.florwork.progress.SkillProposal;
import it.florwork.progress.SkillProposals;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.util.List;

/** What tutors saw often enough to be written among a person's skills: the operator says yes or no to each. */
class ProposalList extends Div {
    ProposalList(
            CandidateId person,
            List<SkillProposal> proposed,
            SkillProposals proposals,
            SkillWords words,
            Runnable changed) {
        add(new WorkList(proposed.stream()
                .map(one -> WorkRow.plain(new Span(words.label(one.skill(), getLocale())))
                        .withFact(why(one))
                        .withAction(Stack.row(
                                ActionButton.quiet(FwIcon.CHECK, getTranslation("progress.proposal.yes"), click -> {
                                    proposals.accept(person, one.engagement(), one.skill());
                                    changed.run();
                                }),
                                ActionButton.plain(getTranslation("progress.proposal.no"), click -> {
                                    proposals.decline(person, one.engagement(), one.skill());
                                    changed.run();
                                }))))
                .toList()));
    }

    private String why(SkillProposal one) {
        var level = getTranslation("progress.rating." + Rating.of(one.level()));
        return one.goalReached() == null
                ? getTranslation("progress.proposal.seen", level, one.weeks())
                : getTranslation(
                        "progress.proposal.goal", level, Formats.current().date(one.goalReached()));
    }
}
