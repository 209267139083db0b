package it.florwork.opening.ui;

import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningStatus;
import it.florwork.shell.SearchHit;
import it.florwork.shell.SearchSource;
import java.util.EnumSet;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds needs by a word of their title or of their company. */
@Component
class NeedSearch implements SearchSource {
    private final OpeningCatalogue openings;

    NeedSearch(OpeningCatalogue openings) {
        this.openings = openings;
    }

    @Override
    public String group() {
        return "opening.needs.title";
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return openings.rows(EnumSet.allOf(OpeningStatus.class), text, PageRequest.of(0, limit)).stream()
                .map(need -> new SearchHit(need.title(), need.organisationName(), "needs/" + need.id()))
                .toList();
    }
}
