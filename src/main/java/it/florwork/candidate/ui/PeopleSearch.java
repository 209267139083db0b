package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import it.florwork.candidate.FoundPerson;
import it.florwork.candidate.Identities;
import it.florwork.shell.SearchHit;
import it.florwork.shell.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds people by code, name or phone. The address it leads to holds the person's id alone. */
@Component
@Order(1)
class PeopleSearch implements SearchSource {
    private final Identities identities;

    PeopleSearch(Identities identities) {
        this.identities = identities;
    }

    @Override
    public String group() {
        return "candidate.people.title";
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        var ui = UI.getCurrentOrThrow();
        return identities.search(text, limit).stream()
                .map(person -> new SearchHit(person.codeName(), fact(ui, person), "people/" + person.id()))
                .toList();
    }

    private static String fact(UI ui, FoundPerson person) {
        return ui.getTranslation(
                "candidate.search.fact", person.name(), ui.getTranslation("candidate.status." + person.status()));
    }
}
