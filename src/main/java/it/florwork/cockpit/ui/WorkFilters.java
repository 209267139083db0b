package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.florwork.cockpit.WorkFilter;
import it.florwork.cockpit.WorkKind;
import it.florwork.cockpit.WorkSide;
import it.florwork.cockpit.Worklist;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.WorkRow;
import java.util.List;
import java.util.function.Consumer;

/** Narrows the worklist: whose, from which side, of which kind, about whom. */
class WorkFilters extends Div {
    private final WorkFilter filter;

    /**
     * @param all what there is without the side
     * @param choose goes to another filter
     */
    WorkFilters(WorkFilter filter, Worklist all, Consumer<WorkFilter> choose) {
        this.filter = filter;
        addClassName("fw-worklist-filters");
        add(whose(), sides(all), kinds(all, choose), search(choose), rested());
    }

    private Component whose() {
        var nav = nav("cockpit.whose");
        nav.add(
                segment(filter.mine(false), !filter.mine(), new Span(getTranslation("cockpit.whose.all"))),
                segment(filter.mine(true), filter.mine(), new Span(getTranslation("cockpit.whose.mine"))));
        return nav;
    }

    private Component sides(Worklist all) {
        var nav = nav("cockpit.sides");
        nav.add(segment(
                filter.of(null),
                filter.side() == null,
                new Span(getTranslation("cockpit.side.all", all.items().size()))));
        for (WorkSide side : WorkSide.values()) {
            nav.add(segment(filter.of(side), side == filter.side(), words(side, all.from(side))));
        }
        return nav;
    }

    private Component[] words(WorkSide side, Worklist its) {
        int count = its.items().size();
        var full = new Span(getTranslation("cockpit.side." + side, count));
        full.addClassName("fw-desktop-only");
        var brief = new Span(getTranslation("cockpit.side." + side + ".short", count));
        brief.addClassName("fw-phone-only");
        return new Component[] {WorkRow.Side.valueOf(side.name()).icon().create(), full, brief};
    }

    private Nav nav(String name) {
        var nav = new Nav();
        nav.addClassName("fw-segments");
        nav.setAriaLabel(getTranslation(name));
        return nav;
    }

    private RecordLink segment(WorkFilter to, boolean current, Component... words) {
        var link = new RecordLink(WorkAddress.path(to), "");
        link.add(words);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component kinds(Worklist all, Consumer<WorkFilter> choose) {
        var counts = all.kinds();
        var kinds = new Select<WorkKind>();
        kinds.setLabel(getTranslation("cockpit.kind"));
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(getTranslation("cockpit.kind.all"));
        kinds.setItems(filter.kind() == null ? List.copyOf(counts.keySet()) : List.of(WorkKind.values()));
        kinds.setItemLabelGenerator(kind -> kind == null
                ? getTranslation("cockpit.kind.all")
                : getTranslation("cockpit.kind." + kind, counts.getOrDefault(kind, 0L)));
        if (filter.kind() != null) {
            kinds.setValue(filter.kind());
        }
        kinds.addValueChangeListener(change -> choose.accept(filter.only(change.getValue())));
        return kinds;
    }

    private Component search(Consumer<WorkFilter> choose) {
        var search = new TextField(getTranslation("cockpit.search"));
        search.addClassName("fw-worklist-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.setMaxLength(40);
        search.setValue(filter.text());
        search.addValueChangeListener(change -> choose.accept(filter.about(change.getValue())));
        return search;
    }

    private Component rested() {
        return new RecordLink(
                WorkAddress.path(filter.rested(!filter.rested())),
                getTranslation(filter.rested() ? "cockpit.rested.back" : "cockpit.rested"));
    }
}
