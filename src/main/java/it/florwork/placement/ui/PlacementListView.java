package it.florwork.placement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.placement.PlacementRow;
import it.florwork.placement.PlacementStatus;
import it.florwork.shared.ui.AddressSelect;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** The internships by first day. The address holds the filter. */
@Route("placements")
@PageTitle("placement.title")
@Menu(title = "placement.title", order = 50, icon = "leaf")
@RolesAllowed(Role.OPERATOR)
class PlacementListView extends Stack implements BeforeEnterObserver {

    /** What the list shows. */
    enum Shown {
        OPEN(
                PlacementStatus.DRAFT,
                PlacementStatus.CHECKING,
                PlacementStatus.SIGNING,
                PlacementStatus.READY,
                PlacementStatus.ACTIVE,
                PlacementStatus.SUSPENDED),
        PREPARING(PlacementStatus.DRAFT, PlacementStatus.CHECKING, PlacementStatus.SIGNING, PlacementStatus.READY),
        RUNNING(PlacementStatus.ACTIVE, PlacementStatus.SUSPENDED),
        OVER(
                PlacementStatus.CONCLUDED,
                PlacementStatus.INTERRUPTED,
                PlacementStatus.CLOSING_PAPERS,
                PlacementStatus.ARCHIVED,
                PlacementStatus.NOT_STARTED);

        private final Set<PlacementStatus> statuses;

        Shown(PlacementStatus... statuses) {
            this.statuses = EnumSet.copyOf(Arrays.asList(statuses));
        }

        Set<PlacementStatus> statuses() {
            return statuses;
        }
    }

    private final transient PlacementCatalogue placements;
    private final AddressSelect<Shown> filter;
    private final PagedRows<PlacementRow> list;

    PlacementListView(PlacementCatalogue placements) {
        this.placements = placements;
        filter = new AddressSelect<>(
                getTranslation("placement.filter"),
                PlacementListView.class,
                Shown.OPEN,
                shown -> getTranslation("placement.filter." + shown));
        list = new PagedRows<>(
                PlacementListView::row, getTranslation("placement.empty"), getTranslation("placement.more"));
        add(new PageHeader(getTranslation("placement.title")), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = filter.read(event);
        list.show(
                placements.count(shown.statuses),
                page -> placements.rows(shown.statuses, PageRequest.of(page, PagedRows.SIZE)));
    }

    static WorkRow row(PlacementRow placement) {
        return new WorkRow(WorkRow.Side.PERSON, "placements/" + placement.id(), placement.codeName())
                .ofData()
                .withFact(Data.text(placement.title() + ", " + placement.organisationName()))
                .withFact(Formats.current().period(placement.period()))
                .withChip(new PlacementBadge(placement.status()));
    }
}
