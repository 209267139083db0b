package it.florwork.candidate.ui;

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
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.Identities;
import it.florwork.candidate.People;
import it.florwork.candidate.PeopleFilter;
import it.florwork.candidate.PersonRow;
import it.florwork.candidate.ShownName;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** Everybody, for operators; by code, name or phone, and by stage. The address holds what was asked. */
@Route("people")
@PageTitle("candidate.people.title")
@Menu(title = "candidate.people.title", order = 20, icon = "people")
@RolesAllowed(Role.OPERATOR)
class PeopleView extends Stack implements BeforeEnterObserver {
    private final transient People people;
    private final transient Identities identities;
    private final transient CurrentViewer viewer;
    private final TextField text = new TextField();
    private final Select<CandidateStatus> status = new Select<>();
    private final transient Map<CandidateId, ShownName> names = new HashMap<>();
    private final PagedRows<PersonRow> rows = new PagedRows<>(
            person -> new PersonRows("people", names).row(person),
            getTranslation("candidate.people.empty"),
            getTranslation("candidate.people.more"));

    PeopleView(People people, Identities identities, CurrentViewer viewer) {
        this.people = people;
        this.identities = identities;
        this.viewer = viewer;
        text.setLabel(getTranslation("candidate.people.search"));
        text.setPrefixComponent(FwIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel(getTranslation("candidate.people.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("candidate.people.all"));
        status.setItems(CandidateStatus.values());
        status.setItemLabelGenerator(
                one -> getTranslation(one == null ? "candidate.people.all" : "candidate.status." + one));
        text.addValueChangeListener(change -> ask(change.isFromClient()));
        status.addValueChangeListener(change -> ask(change.isFromClient()));
        add(new PageHeader(getTranslation("candidate.people.title")), Stack.row(text, status), rows);
    }

    private void ask(boolean byHand) {
        if (byHand) {
            var stage = status.getValue();
            UI.getCurrentOrThrow()
                    .navigate(
                            PeopleView.class,
                            QueryParameters.simple(
                                    Map.of("q", text.getValue(), "status", stage == null ? "" : stage.name())));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        text.setValue(asked.getSingleParameter("q").orElse(""));
        Arrays.stream(CandidateStatus.values())
                .filter(one ->
                        one.name().equals(asked.getSingleParameter("status").orElse("")))
                .findFirst()
                .ifPresentOrElse(status::setValue, status::clear);
        var filter = PeopleFilter.at(text.getValue(), status.getValue());
        rows.show(people.count(filter), page -> read(filter, page));
    }

    private List<PersonRow> read(PeopleFilter filter, int page) {
        var read = people.rows(filter, PageRequest.of(page, PagedRows.SIZE));
        names.putAll(
                PersonRows.of("people", read, identities, viewer, "people.list").names());
        return read;
    }
}
