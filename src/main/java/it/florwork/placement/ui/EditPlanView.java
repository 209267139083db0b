package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementPlanning;
import it.florwork.placement.PlacementService;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;

/** Changes what is planned of an internship that is not ready yet. */
@Route("placements/:placement/plan")
@PageTitle("placement.edit.title")
@RolesAllowed(Role.OPERATOR)
class EditPlanView extends Stack implements BeforeEnterObserver {
    private final transient PlacementPlanning planning;
    private final transient PlacementService placements;
    private final transient FormDrafts drafts;

    EditPlanView(PlacementPlanning planning, PlacementService placements, FormDrafts drafts) {
        this.drafts = drafts;
        this.planning = planning;
        this.placements = placements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PlacementId(
                NotFound.id(event.getRouteParameters().get("placement").orElse("")));
        removeAll();
        var read = planning.revision(id);
        var draft = new DraftBar(drafts, "plan", id.toString()).over(read.version());
        var form = new PlanForm(read.plan(), draft);
        add(
                PageHeader.ofData(read.plan().codeName()).withSubtitle(getTranslation("placement.edit.title")),
                form,
                new ActionBar(
                        ActionButton.plain(getTranslation("shared.cancel"), click -> backTo(id)),
                        ActionButton.primary(
                                FwIcon.CHECK,
                                getTranslation("placement.edit.save"),
                                click -> form.plan(read.match()).ifPresent(plan -> {
                                    placements.revise(id, read.version(), plan);
                                    draft.done();
                                    backTo(id);
                                }))));
    }

    private static void backTo(PlacementId id) {
        UI.getCurrentOrThrow().navigate("placements/" + id);
    }
}
