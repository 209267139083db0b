package it.florwork.matching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MyProposal;
import it.florwork.matching.MyProposals;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WeekGrid;
import jakarta.annotation.security.RolesAllowed;

/** The places offered to the person: yes, no, or take the yes back, in plain words. */
@Route("my-choices")
@PageTitle("matching.mine.title")
@Menu(title = "matching.mine.title", order = 40, icon = "talk")
@RolesAllowed(Role.CANDIDATE)
class MyChoicesView extends Stack implements BeforeEnterObserver {
    private final transient MyProposals proposals;
    private final transient MatchAnswers answers;

    MyChoicesView(MyProposals proposals, MatchAnswers answers) {
        this.proposals = proposals;
        this.answers = answers;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var mine = proposals.mine();
        boolean asked = mine.stream().anyMatch(one -> one.answer() == MyProposal.Answer.ASKED);
        add(new PageHeader(getTranslation(asked ? "matching.mine.asked" : "matching.mine.nothingAsked")));
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("matching.mine.empty")));
        }
        mine.forEach(one -> add(proposal(one)));
    }

    private Panel proposal(MyProposal one) {
        var formats = Formats.current();
        var panel = new Panel(
                Data.mark(new H2(one.title())),
                new IconFacts()
                        .data(FwIcon.COMPANY, one.organisationName())
                        .data(FwIcon.PLACE, one.siteAddress() + ", " + one.municipality())
                        .fact(
                                FwIcon.CALENDAR,
                                getTranslation("matching.mine.from", formats.date(one.startFrom()), one.months())),
                new WeekGrid(one.timetable()));
        switch (one.answer()) {
            case ASKED -> {
                panel.add(new Paragraph(getTranslation("matching.mine.whatYesMeans")));
                panel.add(new ActionBar(
                        ActionButton.plain(FwIcon.CROSS, getTranslation("matching.mine.no"), click -> refuse(one)),
                        ActionButton.primary(FwIcon.CHECK, getTranslation("matching.mine.yes"), click -> {
                            answers.candidateSaysYes(
                                    one.match(), MatchAnswers.TEXT, getLocale().getLanguage());
                            show();
                        })));
            }
            case GIVEN ->
                panel.add(
                        new StatusBadge(Tone.GOOD, getTranslation("matching.mine.status." + one.status())),
                        ActionButton.link(FwIcon.UNDO, getTranslation("matching.mine.takeBack"), click -> {
                            answers.candidateTakesBack(one.match());
                            show();
                        }));
            case OVER -> panel.add(new StatusBadge(Tone.NONE, getTranslation("matching.mine.over")));
        }
        return panel;
    }

    private void refuse(MyProposal one) {
        new ReasonDialog("matching.mine.no", MatchReason.of(MatchStatus.CANDIDATE_NO), reason -> {
                    answers.candidateSaysNo(one.match(), reason);
                    show();
                })
                .open();
    }
}
