package it.florwork.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.matching.MatchingService;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningSection;
import it.florwork.vocabulary.Vocabulary;

/** Puts the people onto a need's page, for operators. */
@org.springframework.stereotype.Component
class PeopleWhoFit implements OpeningSection {
    private final MatchingService matching;
    private final Vocabulary vocabulary;
    private final CurrentViewer viewer;

    PeopleWhoFit(MatchingService matching, Vocabulary vocabulary, CurrentViewer viewer) {
        this.matching = matching;
        this.vocabulary = vocabulary;
        this.viewer = viewer;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component forOpening(OpeningId opening) {
        return viewer.get().is(Role.OPERATOR) ? new PeopleSection(opening, matching, vocabulary) : new Div();
    }
}
