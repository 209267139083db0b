package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import it.florwork.cockpit.WorkFilter;
import it.florwork.cockpit.WorkItem;
import it.florwork.cockpit.Worklist;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines of the worklist, by when; each with its next action, what can be done in place, and a pause. */
class WorkBoard extends Div {
    /** More lines than anybody reads in a morning make the page slow: the rest comes on a button. */
    private static final int SHOWN_FIRST = 150;

    /** What the lines can do. */
    interface Acts {
        void pause(Set<WorkItem> items);

        void resume(WorkItem item);

        void nudge(Set<WorkItem> items);

        /** Does what is done by one click here. */
        void settle(WorkItem item);
    }

    private final WorkWords words = new WorkWords(this);
    private final Set<WorkItem> chosen = new LinkedHashSet<>();
    private final Div bar = new Div();
    private final transient Acts acts;
    private final boolean rested;

    WorkBoard(Worklist list, WorkFilter filter, Acts acts) {
        this.acts = acts;
        this.rested = filter.rested();
        addClassName("fw-worklist");
        bar.addClassNames("fw-row", "fw-worklist-bar");
        bar.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("cockpit.chosen.what"));
        if (list.items().isEmpty()) {
            add(new Panel(new EmptyState(getTranslation(rested ? "cockpit.nothing.rested" : "cockpit.nothing"))));
            return;
        }
        add(bar);
        showBar();
        show(list, SHOWN_FIRST);
    }

    private void show(Worklist list, int most) {
        var panel = new Panel().flush();
        var shown = new Worklist(list.today(), list.items().stream().limit(most).toList());
        var first = shown.items().getFirst();
        var all = list.groups();
        shown.groups().forEach((when, items) -> {
            var heading = new H2(
                    new Span(getTranslation("cockpit.when." + when)),
                    new Span(String.valueOf(
                            all.getOrDefault(when, List.<WorkItem>of()).size())));
            heading.addClassName("fw-group-head");
            panel.add(
                    heading,
                    new WorkList(items.stream()
                            .map(item -> row(item, list, item.equals(first)))
                            .toList()));
        });
        add(panel);
        int more = list.items().size() - most;
        if (more > 0) {
            add(ActionButton.quiet(FwIcon.DOWN, getTranslation("cockpit.more", more), click -> {
                remove(panel, click.getSource());
                show(list, Integer.MAX_VALUE);
            }));
        }
    }

    private WorkRow row(WorkItem item, Worklist list, boolean isFirst) {
        var row = new WorkRow(
                        WorkRow.Side.valueOf(item.kind().side().name()), WorkWords.record(item), words.title(item))
                .withFact(words.reason(item))
                .withChip(
                        new StatusBadge(tone(list.when(item)), Formats.current().due(item.due(), list.today())));
        row.getElement().setAttribute("tabindex", "-1");
        row.getElement().setAttribute("data-item", item.key());
        if (rested) {
            return row.withAction(
                    ActionButton.quiet(FwIcon.UNDO, getTranslation("cockpit.resume"), click -> acts.resume(item)));
        }
        if (!item.kind().isRemainder()) {
            row.addComponentAsFirst(choice(item));
        }
        row.withAction(action(item, isFirst));
        if (!item.kind().isRemainder()) {
            row.withAction(byKey(
                    "pause",
                    ActionButton.icon(
                            FwIcon.CLOCK, getTranslation("cockpit.pause"), click -> acts.pause(Set.of(item)))));
        }
        return row;
    }

    /** The keyboard finds it by this name ({@code worklist.js}). */
    private static ActionButton byKey(String act, ActionButton button) {
        button.getElement().setAttribute("data-act", act);
        return button;
    }

    private Checkbox choice(WorkItem item) {
        var choice = new Checkbox();
        choice.setAriaLabel(getTranslation("cockpit.choose", words.title(item)));
        choice.addClassName("fw-work-choice");
        choice.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(item);
            } else {
                chosen.remove(item);
            }
            showBar();
        });
        return choice;
    }

    private void showBar() {
        bar.removeAll();
        var nudged = new LinkedHashSet<>(
                chosen.stream().filter(item -> item.kind().canBeNudged()).toList());
        if (chosen.isEmpty()) {
            bar.setVisible(false);
            return;
        }
        bar.setVisible(true);
        var buttons = new ArrayList<Component>();
        var count = new Span(getTranslation("cockpit.chosen", chosen.size()));
        count.getElement().setAttribute("role", "status");
        buttons.add(count);
        if (!nudged.isEmpty()) {
            buttons.add(byKey(
                    "nudge",
                    ActionButton.quiet(
                            FwIcon.SEND, getTranslation("cockpit.nudge", nudged.size()), click -> acts.nudge(nudged))));
        }
        buttons.add(byKey(
                "pause",
                ActionButton.plain(
                        FwIcon.CLOCK,
                        getTranslation("cockpit.pause"),
                        click -> acts.pause(new LinkedHashSet<>(chosen)))));
        bar.add(buttons);
    }

    /** The one filled button is the first line's. */
    private Component action(WorkItem item, boolean isFirst) {
        if (item.kind().isSettledHere()) {
            return ActionButton.quiet(FwIcon.CHECK, words.action(item), click -> acts.settle(item));
        }
        var link = new RecordLink(item.path(), words.action(item)).withIcon(WorkWords.icon(item.kind()));
        return isFirst ? link.asPrimary() : link.asButton();
    }

    private static Tone tone(Worklist.When when) {
        return switch (when) {
            case NOW -> Tone.LATE;
            case TODAY, THIS_WEEK -> Tone.NEAR;
            case LATER -> Tone.PLANNED;
        };
    }
}
