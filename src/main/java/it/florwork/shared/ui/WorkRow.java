package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** One line of a list: whose side it is, a title that leads to the record, one fact, a chip, the next action. */
public class WorkRow extends ListItem {

    /** The two sides everywhere: people blue and round, companies cotto and square. */
    public enum Side {
        PERSON(FwIcon.PERSON),
        COMPANY(FwIcon.COMPANY);

        private final FwIcon icon;

        Side(FwIcon icon) {
            this.icon = icon;
        }

        public FwIcon icon() {
            return icon;
        }
    }

    private final Div title = new Div();
    private final Div words = new Div(title);

    private WorkRow(Component title) {
        addClassName("fw-work-row");
        this.title.addClassName("fw-work-title");
        words.addClassName("fw-work-words");
        this.title.add(title);
        add(words);
    }

    public WorkRow(Side side, Component title) {
        this(title);
        addComponentAsFirst(mark(side));
    }

    /** A row whose title leads to a path below the portal's root, such as {@code needs/0193…}. */
    public WorkRow(Side side, String path, String title) {
        this(side, new RecordLink(path, title));
    }

    public WorkRow(Side side, RouterLink title) {
        this(side, (Component) title);
    }

    /** A row without a side, where all rows are of one kind. */
    public static WorkRow plain(Component title) {
        return new WorkRow(title);
    }

    private Span mark(Side side) {
        var hidden = new Span(getTranslation("shared.side." + side));
        hidden.addClassName("fw-hidden");
        var mark = new Span(side.icon.create(), hidden);
        mark.addClassNames("fw-side", side == Side.COMPANY ? "fw-side-company" : "fw-side-person");
        return mark;
    }

    public WorkRow withFact(String fact) {
        words.add(new Paragraph(fact));
        return this;
    }

    /** A second line that people typed, or that is made of components. */
    public WorkRow withFact(Component fact) {
        fact.addClassName("fw-work-fact");
        words.add(fact);
        return this;
    }

    /** Components between the words and the action: chips. */
    public WorkRow withChip(Component chip) {
        chip.addClassName("fw-work-chip");
        add(chip);
        return this;
    }

    public WorkRow withAction(Component action) {
        action.addClassName("fw-work-action");
        add(action);
        return this;
    }

    /** Marks the title as data. */
    public WorkRow ofData() {
        Data.mark(title);
        return this;
    }
}
