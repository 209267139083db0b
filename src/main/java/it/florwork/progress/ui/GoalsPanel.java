package it.florwork.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.progress.GoalView;
import it.florwork.progress.Goals;
import it.florwork.progress.MarkGoal;
import it.florwork.progress.Rating;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.LocalDate;

/** The goals of the training project: which are reached, and for the tutor the way to say so. Empty where there are none. */
class GoalsPanel extends Div {
    private final EngagementId engagement;
    private final transient Goals goals;
    private final LocalDate today;
    private final boolean byTutor;

    /** @param byTutor whether the viewer marks them */
    GoalsPanel(EngagementId engagement, Goals goals, LocalDate today, boolean byTutor) {
        this.engagement = engagement;
        this.goals = goals;
        this.today = today;
        this.byTutor = byTutor;
        show();
    }

    private void show() {
        removeAll();
        var found = goals.of(engagement);
        setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            add(new Panel(
                            UI.getCurrentOrThrow().getTranslation("progress.goal.title"),
                            new WorkList(found.stream().map(this::row).toList()))
                    .flush());
        }
    }

    private WorkRow row(GoalView view) {
        var goal = view.goal();
        var title = goal.title(getLocale());
        var row = WorkRow.plain(new Span(title)).ofData().withFact(Data.text(goal.measure(getLocale())));
        var reached = view.reached();
        if (reached == null) {
            row.withFact(getTranslation(
                    "progress.goal.level", getTranslation("progress.rating." + Rating.of(goal.targetLevel()))));
        }
        if (reached != null) {
            if (!reached.seen().isEmpty()) {
                row.withFact(Data.text("“" + reached.seen() + "”"));
            }
            row.withFact(getTranslation(
                            "progress.goal.seenBy", Formats.current().date(reached.on()), reached.by()))
                    .withChip(new StatusBadge(Tone.GOOD, getTranslation("progress.goal.reached")));
        }
        var lastDay = view.lastDay();
        if (lastDay != null) {
            row.withFact(getTranslation(
                    "progress.goal.droppedAfter", Formats.current().date(lastDay)));
            return reached == null
                    ? row.withChip(new StatusBadge(Tone.NONE, getTranslation("progress.goal.dropped")))
                    : row;
        }
        if (reached != null) {
            if (byTutor) {
                row.withAction(named(
                        "progress.goal.notYetOf",
                        title,
                        ActionButton.plain(getTranslation("progress.goal.notYet"), click -> {
                            goals.mark(new MarkGoal(Ids.next(), engagement, goal.id(), false, today, ""));
                            show();
                        })));
            }
        } else if (byTutor) {
            row.withAction(named(
                    "progress.goal.markOf",
                    title,
                    ActionButton.quiet(FwIcon.CHECK, getTranslation("progress.goal.mark"), click -> ask(view))));
        } else {
            row.withChip(new StatusBadge(Tone.PLANNED, getTranslation("progress.goal.open")));
        }
        return row;
    }

    /** Several buttons of one word: each says for whom reads with the ears which goal it is. */
    private ActionButton named(String key, String title, ActionButton button) {
        button.setAriaLabel(getTranslation(key, title));
        return button;
    }

    /** Asks when and what was seen, in place of the list. */
    private void ask(GoalView view) {
        var act = Ids.next();
        var on = Formats.current().datePicker(getTranslation("progress.goal.on"));
        on.setMax(today);
        on.setValue(today);
        var seen = new TextArea(getTranslation("progress.goal.seen"));
        seen.setHelperText(getTranslation("progress.milestone.noteHelp"));
        seen.setMaxLength(MarkGoal.LONGEST_SEEN);
        seen.setWidthFull();
        var asked = new Panel(
                getTranslation("progress.goal.asked"),
                Data.mark(new Paragraph(view.goal().title(getLocale()))),
                on,
                seen,
                Stack.row(
                        ActionButton.primary(FwIcon.CHECK, getTranslation("progress.goal.save"), click -> {
                            on.setInvalid(on.isEmpty());
                            if (!on.isInvalid()) {
                                goals.mark(new MarkGoal(
                                        act, engagement, view.goal().id(), true, on.getValue(), seen.getValue()));
                                show();
                            }
                        }),
                        ActionButton.plain(getTranslation("shared.cancel"), click -> show())));
        asked.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(asked);
        asked.getElement().callJsFunction("focus"); // a picker that gets the focus would open on a phone
    }
}
