package it.florwork.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far something has come: stages done, the one now, those to come. An exit leaves the line and becomes a chip. */
public class StageLine extends OrderedList {

    /**
     * @param stages the words of all stages, in order
     * @param current index of the stage it is in now; {@code stages.size()} when all are done
     */
    public StageLine(List<String> stages, int current) {
        addClassName("fw-stages");
        for (int i = 0; i < stages.size(); i++) {
            add(stage(stages.get(i), Integer.compare(i, current)));
        }
    }

    private ListItem stage(String word, int order) {
        var dot = new Span();
        dot.addClassName("fw-stage-dot");
        var item = new ListItem(dot, new Span(word));
        if (order < 0) {
            dot.add(FwIcon.CHECK.create());
            var done = new Span(getTranslation("shared.stage.done"));
            done.addClassName("fw-hidden");
            item.add(done);
            item.addClassName("fw-stage-done");
        } else if (order == 0) {
            item.addClassName("fw-stage-now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
