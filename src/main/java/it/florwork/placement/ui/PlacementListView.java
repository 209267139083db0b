package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.placement.PlacementRow;
import it.florwork.placement.PlacementStatus;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
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

        static Shown named(String name) {
            return Arrays.stream(values())
                    .filter(shown -> shown.name().equals(name))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    private static final String SHOWN = "shown";

    private final transient PlacementCatalogue placements;
    private final Select<Shown> filter = new Select<>();
    private final PagedRows<PlacementRow> list;

    PlacementListView(PlacementCatalogue placements) {
        this.placements = placements;
        filter.setLabel(getTranslation("placement.filter"));
        filter.setItems(Shown.values());
        filter.setItemLabelGenerator(shown -> getTranslation("placement.filter." + shown));
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(
                                PlacementListView.class,
                                QueryParameters.simple(
                                        Map.of(SHOWN, change.getValue().name())));
            }
        });
        list = new PagedRows<>(
                PlacementListView::row, getTranslation("placement.empty"), getTranslation("placement.more"));
        add(new PageHeader(getTranslation("placement.title")), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = Shown.named(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .orElse(""));
        filter.setValue(shown);
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
