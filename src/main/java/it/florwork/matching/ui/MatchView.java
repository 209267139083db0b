package it.florwork.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchDetail;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MatchingService;
import it.florwork.matching.Observation;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One match: how far it has come, what comes next and who does it, why this person, who did what. */
@Route("matches/:match")
@PageTitle("matching.match.title")
@RolesAllowed(Role.OPERATOR)
class MatchView extends Stack implements BeforeEnterObserver {
    private static final List<MatchReason> OPERATORS_REASONS =
            List.of(MatchReason.ANOTHER_WAY_AGREED, MatchReason.PERSON_NOT_AVAILABLE, MatchReason.PROPOSED_BY_MISTAKE);

    private final transient MatchCatalogue catalogue;
    private final transient MatchingService matching;
    private final transient Vocabulary vocabulary;
    private final transient FormDrafts drafts;
    private final transient Clock clock;

    MatchView(
            MatchCatalogue catalogue, MatchingService matching, Vocabulary vocabulary, FormDrafts drafts, Clock clock) {
        this.catalogue = catalogue;
        this.matching = matching;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new MatchId(NotFound.id(event.getRouteParameters().get("match").orElse(""))));
    }

    private void show(MatchId id) {
        var match = catalogue.detail(id);
        removeAll();
        add(
                header(match),
                new Panel(MatchStages.of(match)),
                next(match),
                new Panel(getTranslation("matching.why"), new FitWords(vocabulary).of(match.suitability())),
                history(match));
    }

    private PageHeader header(MatchDetail match) {
        var row = match.row();
        return PageHeader.ofData(row.codeName())
                .withKicker(
                        RecordLink.ofData("needs/" + row.opening(), row.openingTitle() + ", " + row.organisationName()))
                .withSubtitle(Stack.row(
                        new MatchBadge(row.status()), new Span(getTranslation("matching.regime." + row.regime()))))
                .withActions(new RecordLink("people/" + row.candidate(), getTranslation("matching.person")));
    }

    private Panel next(MatchDetail match) {
        var row = match.row();
        var status = row.status();
        var panel = new Panel(getTranslation("matching.next"));
        if (row.needChanged() && status.isLive()) {
            panel.asWarning()
                    .add(
                            new Paragraph(getTranslation("matching.next.needChanged")),
                            ActionButton.quiet(
                                    getTranslation("matching.confirmDespiteChange"),
                                    click -> act(row.id(), () -> matching.confirmDespiteChange(row.id()))));
        }
        var sentence = status == MatchStatus.SELECTED && row.caseManagerDecides()
                ? "matching.next.SELECTED.TIS"
                : "matching.next." + status;
        panel.add(new Paragraph(getTranslation(sentence, match.presentation() == null ? "" : match.presentation())));
        var observation = match.observation();
        if (observation != null) {
            panel.add(papers(observation));
        }
        panel.add(new ActionBar(actions(match)));
        return panel;
    }

    private FactList papers(Observation observation) {
        var formats = Formats.current();
        return new FactList()
                .fact(getTranslation("matching.observation"), formats.period(observation.period()))
                .fact(getTranslation("matching.observation.act"), paper(observation.act()))
                .fact(getTranslation("matching.observation.insurance"), paper(observation.insurance()));
    }

    private Component paper(Observation.Paper paper) {
        return Stack.row(Data.text(paper.number()), new Span(Formats.current().date(paper.signedOn())));
    }

    private Component[] actions(MatchDetail match) {
        var id = match.row().id();
        var buttons = new ArrayList<Component>();
        if (match.row().status().next().contains(MatchStatus.WITHDRAWN)
                && match.row().status() != MatchStatus.CONVERTED) {
            buttons.add(ActionButton.plain(
                    FwIcon.CROSS,
                    getTranslation("matching.withdraw"),
                    click -> new ReasonDialog(
                                    "matching.withdraw",
                                    OPERATORS_REASONS,
                                    reason -> act(id, () -> matching.withdraw(id, reason)))
                            .open()));
        }
        switch (match.row().status()) {
            case PROPOSED -> buttons.add(step("matching.select", id, () -> matching.select(id)));
            case CANDIDATE_OK -> buttons.add(step("matching.present", id, () -> matching.present(id)));
            case INTEREST ->
                buttons.add(ActionButton.primary(
                        FwIcon.TALK,
                        getTranslation("matching.talkHeld"),
                        click -> new TalkDialog(LocalDate.now(clock), on -> act(id, () -> matching.talkHeld(id, on)))
                                .open()));
            case TALK -> {
                buttons.add(ActionButton.plain(
                        FwIcon.CALENDAR,
                        getTranslation("matching.observe"),
                        click -> new ObservationDialog(
                                        LocalDate.now(clock),
                                        new DraftBar(drafts, "observation", id.toString()),
                                        days -> act(id, () -> matching.observe(id, days)))
                                .open()));
                buttons.add(approval(match));
            }
            case OBSERVATION -> buttons.add(approval(match));
            case APPROVED ->
                buttons.add(
                        new RecordLink("placements/from/" + id, getTranslation("matching.makePlacement")).asPrimary());
            default -> {} // somebody else has the next word, or nobody
        }
        return buttons.toArray(Component[]::new);
    }

    private ActionButton approval(MatchDetail match) {
        return ActionButton.primary(
                FwIcon.CHECK, getTranslation("matching.approve", match.row().codeName()), click -> approve(match));
    }

    private ActionButton step(String key, MatchId id, Runnable step) {
        return ActionButton.primary(FwIcon.FORWARD, getTranslation(key), click -> act(id, step));
    }

    private void approve(MatchDetail match) {
        var row = match.row();
        new ConfirmDialog(
                        getTranslation("matching.approve", row.codeName()),
                        getTranslation("matching.approve.effect", row.openingTitle()),
                        getTranslation("matching.approve.verb"),
                        confirmed -> act(row.id(), () -> matching.approve(row.id())),
                        getTranslation("shared.cancel"),
                        cancelled -> {})
                .open();
    }

    private void act(MatchId id, Runnable step) {
        step.run();
        show(id);
    }

    private Panel history(MatchDetail match) {
        var rows = match.history().reversed().stream().map(this::step).toList();
        return new Panel(getTranslation("matching.history"), new WorkList(rows)).flush();
    }

    private WorkRow step(MatchDetail.Step step) {
        var row = WorkRow.plain(new Span(getTranslation("matching.step." + step.to())))
                .withFact(getTranslation(
                        "matching.history.by",
                        getTranslation("matching.by." + step.role()),
                        Formats.current().moment(step.at())));
        var reason = step.reason();
        return reason == null ? row : row.withFact(getTranslation("matching.reason." + reason));
    }
}
