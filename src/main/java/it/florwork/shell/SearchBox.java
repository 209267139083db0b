package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.util.List;
import java.util.stream.Stream;

/** One box for everything an operator looks for. Choosing a hit opens it. */
class SearchBox extends ComboBox<SearchBox.Found> {
    private static final int ENOUGH_LETTERS = 2;
    private static final int HITS_PER_GROUP = 6;

    private final transient List<SearchSource> sources;

    record Found(String group, SearchHit hit) {}

    SearchBox(List<SearchSource> sources) {
        this.sources = sources;
        addClassName("fw-search");
        setAriaLabel(getTranslation("shell.search"));
        setPlaceholder(getTranslation("shell.search"));
        setPrefixComponent(FwIcon.SEARCH.create());
        setItemLabelGenerator(found -> found.hit().title());
        setRenderer(new ComponentRenderer<>(this::line));
        setItems(query ->
                find(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                String path = chosen.getValue().hit().path();
                clear();
                UI.getCurrentOrThrow().navigate(path);
            }
        });
    }

    private Stream<Found> find(String text) {
        return text.strip().length() < ENOUGH_LETTERS
                ? Stream.of()
                : sources.stream()
                        .flatMap(source -> source.search(text.strip(), HITS_PER_GROUP).stream()
                                .map(hit -> new Found(source.group(), hit)));
    }

    private Stack line(Found found) {
        return new Stack(
                Data.text(found.hit().title()),
                Panel.note(getTranslation(
                        "shell.search.fact",
                        getTranslation(found.group()),
                        found.hit().fact())));
    }
}
