package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.matching.MatchId;
import it.florwork.placement.PlacementPlanning;
import it.florwork.placement.PlacementService;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;

/** Plans the internship of an approved match; the need's own plan is filled in already. */
@Route("placements/from/:match")
@PageTitle("placement.make.title")
@RolesAllowed(Role.OPERATOR)
class MakePlacementView extends Stack implements BeforeEnterObserver {
    private final transient PlacementPlanning planning;
    private final transient PlacementService placements;
    private final transient FormDrafts drafts;

    MakePlacementView(PlacementPlanning planning, PlacementService placements, FormDrafts drafts) {
        this.drafts = drafts;
        this.planning = planning;
        this.placements = placements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new MatchId(NotFound.id(event.getRouteParameters().get("match").orElse("")));
        removeAll();
        var proposal = planning.proposal(id);
        var draft = new DraftBar(drafts, "plan", id.toString());
        var form = new PlanForm(proposal, draft);
        add(
                PageHeader.ofData(proposal.codeName())
                        .withKicker(new RecordLink("matches/" + id, getTranslation("placement.match")))
                        .withSubtitle(getTranslation("placement.make.title")),
                form,
                new ActionBar(ActionButton.primary(
                        FwIcon.FORWARD,
                        getTranslation("placement.make"),
                        click -> form.plan(id).ifPresent(plan -> {
                            var made = placements.makeFromMatch(plan);
                            draft.done();
                            UI.getCurrentOrThrow().navigate("placements/" + made);
                        }))));
    }
}
