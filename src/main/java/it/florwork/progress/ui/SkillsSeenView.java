package it.florwork.progress.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.progress.SkillProposals;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;

/** What tutors saw of the operator's people and nobody has written among their skills yet: yes or no to each, person by person. */
@Route(SkillsSeenView.ROUTE)
@PageTitle("progress.proposal.page")
@RolesAllowed(Role.OPERATOR)
class SkillsSeenView extends Stack implements BeforeEnterObserver {
    static final String ROUTE = "skills-seen";
    private static final int AT_ONCE = 50;

    private final transient SkillProposals proposals;
    private final transient SkillWords words;

    SkillsSeenView(SkillProposals proposals, SkillWords words) {
        this.proposals = proposals;
        this.words = words;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var open = proposals.open(AT_ONCE);
        add(new PageHeader(getTranslation("progress.proposal.page"))
                .withSubtitle(getTranslation("progress.proposal.what"))
                .withKicker(new RecordLink("today", getTranslation("progress.proposal.back"))));
        if (open.shown().isEmpty()) {
            add(new EmptyState(getTranslation("progress.proposal.none")));
        }
        open.shown().stream()
                .collect(groupingBy(one -> one.candidate(), LinkedHashMap::new, toList()))
                .forEach((person, proposed) -> add(Panel.ofData(
                                proposed.getFirst().codeName(),
                                new ProposalList(person, proposed, proposals, words, this::show))
                        .withAction(new RecordLink("people/" + person, getTranslation("progress.proposal.person")))
                        .flush()));
        if (open.more() > 0) {
            add(Panel.note(getTranslation("progress.proposal.more", open.more())));
        }
    }
}
