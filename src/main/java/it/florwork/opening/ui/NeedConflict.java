package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.opening.OpeningDetail;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says that somebody changed the need while it was being written, who and what, and asks which answers count. */
class NeedConflict extends Panel {

    /**
     * @param read what the author began with
     * @param now what it says now
     */
    NeedConflict(OpeningDetail read, OpeningDetail now, Runnable keepMine, Runnable takeTheirs) {
        super(UI.getCurrentOrThrow().getTranslation("opening.conflict.title"));
        asWarning();
        getElement().setAttribute("role", "alert");
        add(new Paragraph(who(read, now)));
        var different = different(read, now);
        if (!different.isEmpty()) {
            add(new Paragraph(getTranslation("opening.conflict.what", different)));
        }
        if (now.status().isEditable()) {
            add(
                    new Paragraph(getTranslation("opening.conflict.yours")),
                    new ActionBar(
                            ActionButton.quiet(getTranslation("opening.conflict.take"), click -> takeTheirs.run()),
                            ActionButton.quiet(getTranslation("opening.conflict.keep"), click -> keepMine.run())));
        } else {
            add(new Paragraph(
                    getTranslation("opening.conflict.closed", getTranslation("opening.status." + now.status()))));
        }
    }

    private String who(OpeningDetail read, OpeningDetail now) {
        if (now.history().size() == read.history().size()) {
            return getTranslation("opening.conflict.elsewhere");
        }
        var step = now.history().getLast();
        return getTranslation(
                "opening.conflict.by",
                step.by().isEmpty() ? getTranslation("opening.by." + step.role()) : step.by(),
                getTranslation("opening.step." + step.to()),
                Formats.current().moment(step.at()));
    }

    private String different(OpeningDetail read, OpeningDetail now) {
        return IntStream.range(0, Question.COUNT)
                .filter(i -> !read.content()
                        .answers()
                        .get(i)
                        .equals(now.content().answers().get(i)))
                .mapToObj(i -> getTranslation("opening.question." + (i + 1) + ".short"))
                .collect(Collectors.joining(", "));
    }
}
