package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningRow;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** What companies need, for the team: those to check first. The address holds the filter. */
@Route("needs")
@PageTitle("opening.needs.title")
@Menu(title = "opening.needs.title", order = 30, icon = "list")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
class NeedListView extends Stack implements BeforeEnterObserver {

    /** What the list shows. */
    enum Shown {
        TO_CHECK(OpeningStatus.SENT),
        OPEN(OpeningStatus.PUBLISHED, OpeningStatus.MATCHING),
        WITH_THE_COMPANY(OpeningStatus.RETURNED, OpeningStatus.EXPIRED, OpeningStatus.SUSPENDED),
        OVER(OpeningStatus.FILLED, OpeningStatus.CLOSED, OpeningStatus.REJECTED),
        ALL(OpeningStatus.values());

        private final Set<OpeningStatus> states;

        Shown(OpeningStatus... states) {
            this.states = EnumSet.copyOf(Arrays.asList(states));
        }

        static Shown named(String name) {
            return Arrays.stream(values())
                    .filter(shown -> shown.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final transient OpeningCatalogue openings;
    private final Select<Shown> shown = new Select<>();
    private final TextField text = new TextField();
    private final PageHeader header = new PageHeader(getTranslation("opening.needs.title"));
    private final PagedRows<OpeningRow> rows;

    NeedListView(OpeningCatalogue openings, Clock clock) {
        this.openings = openings;
        var today = LocalDate.now(clock);
        rows = new PagedRows<>(
                need -> NeedRow.of("needs", need, today),
                getTranslation("opening.needs.empty"),
                getTranslation("opening.more"));
        shown.setLabel(getTranslation("opening.needs.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(one -> getTranslation("opening.needs.shown." + one));
        text.setLabel(getTranslation("opening.needs.text"));
        text.setPrefixComponent(FwIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        shown.addValueChangeListener(change -> go(change.isFromClient()));
        text.addValueChangeListener(change -> go(change.isFromClient()));
        add(header, Stack.row(shown, text), rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        shown.setValue(Shown.named(asked.getSingleParameter("show").orElse(Shown.ALL.name())));
        text.setValue(asked.getSingleParameter("q").orElse(""));
        var states = shown.getValue().states;
        var begins = text.getValue();
        int total = openings.count(states, begins);
        header.setTitle(getTranslation("opening.needs.count", total));
        rows.show(total, page -> openings.rows(states, begins, PageRequest.of(page, PagedRows.SIZE)));
    }

    private void go(boolean byHand) {
        if (byHand) {
            UI.getCurrentOrThrow()
                    .navigate(
                            NeedListView.class,
                            QueryParameters.simple(
                                    Map.of("show", shown.getValue().name(), "q", text.getValue())));
        }
    }
}
