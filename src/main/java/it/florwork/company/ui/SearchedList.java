package it.florwork.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.company.OrganisationRow;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import java.util.List;
import java.util.Map;

/** Organisations by the first letters of a name or by VAT number. The address holds what was asked. */
abstract class SearchedList extends Stack implements BeforeEnterObserver {
    private final TextField text = new TextField();
    private final PageHeader header;
    private final PagedRows<OrganisationRow> rows;

    /** @param titleKey key of the title */
    SearchedList(String titleKey, String folder) {
        header = new PageHeader(getTranslation(titleKey));
        rows = new PagedRows<>(
                organisation -> OrganisationRows.row(folder, organisation),
                getTranslation("company.empty"),
                getTranslation("company.more"));
        text.setLabel(getTranslation("company.search"));
        text.setPrefixComponent(FwIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow().navigate(getClass(), QueryParameters.simple(Map.of("q", change.getValue())));
            }
        });
        add(header, Stack.row(text), rows);
    }

    final void offer(Component action) {
        header.withActions(action);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        var begins = text.getValue();
        rows.show(count(begins), page -> read(begins, page));
    }

    abstract int count(String text);

    abstract List<OrganisationRow> read(String text, int page);
}
