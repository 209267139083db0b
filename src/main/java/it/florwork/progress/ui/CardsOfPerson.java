package it.florwork.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.PersonDetail;
import it.florwork.candidate.PersonSection;
import it.florwork.progress.CardArchive;
import it.florwork.progress.SkillProposals;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import org.springframework.core.annotation.Order;

/** Puts onto a person's page how each skill goes, and the way to the weeks of each engagement. */
@org.springframework.stereotype.Component
@Order(20)
class CardsOfPerson implements PersonSection {
    private final CardArchive archive;
    private final SkillProposals proposals;
    private final CurrentViewer viewer;
    private final SkillWords words;

    CardsOfPerson(CardArchive archive, SkillProposals proposals, CurrentViewer viewer, SkillWords words) {
        this.archive = archive;
        this.proposals = proposals;
        this.viewer = viewer;
        this.words = words;
    }

    @Override
    public Component forPerson(PersonDetail person, Runnable changed) {
        var stories = archive.ofPerson(person.id()).stream()
                .filter(story -> !story.weeks().isEmpty())
                .toList();
        if (stories.isEmpty()) {
            return new Div();
        }
        var ui = UI.getCurrentOrThrow();
        var panel = new Panel(ui.getTranslation("progress.lines.title"));
        panel.add(new WorkList(stories.stream()
                .map(story -> WorkRow.plain(RecordLink.ofData("cards/" + story.engagement(), story.place()))
                        .withFact(ui.getTranslation(
                                "progress.archive.weeks",
                                story.weeks().size(),
                                Formats.current().period(story.period())))
                        .withAction(new RecordLink(
                                "milestones/" + story.engagement(), ui.getTranslation("progress.milestone.title"))))
                .toList()));
        if (viewer.get().is(Role.OPERATOR)) {
            var proposed = proposals.of(person.id());
            if (!proposed.isEmpty()) {
                panel.add(
                        Panel.note(ui.getTranslation("progress.proposal.title")),
                        new ProposalList(person.id(), proposed, proposals, words, changed));
            }
        }
        panel.add(new SkillLines(stories.getFirst(), words));
        return panel;
    }
}
