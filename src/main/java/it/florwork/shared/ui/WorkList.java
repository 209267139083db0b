package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A list of {@link WorkRow}s, made for a flush {@link Panel}. */
public class WorkList extends UnorderedList {
    public WorkList(Component... rows) {
        addClassName("fw-work-list");
        add(rows);
    }

    public WorkList(Collection<? extends Component> rows) {
        this(rows.toArray(Component[]::new));
    }
}
