package it.florwork.candidate.ui;

import com.vaadin.flow.component.html.Span;
import it.florwork.candidate.TimelineEntry;
import it.florwork.candidate.TimelineEntry.Word;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.List;

/** A person's story from the referral on, the latest first. */
class StoryPanel extends Panel {
    StoryPanel(List<TimelineEntry> story) {
        super(com.vaadin.flow.component.UI.getCurrentOrThrow().getTranslation("candidate.story"));
        var lines = new IconFacts();
        story.forEach(entry -> lines.fact(FwIcon.named(entry.icon()), line(entry)));
        add(lines);
    }

    private Stack line(TimelineEntry entry) {
        var formats = Formats.current();
        var words = getTranslation(
                entry.textKey(),
                entry.details().stream().map(detail -> word(formats, detail)).toArray());
        var path = entry.path();
        return Stack.row(
                Panel.note(formats.date(entry.on())), path == null ? new Span(words) : new RecordLink(path, words));
    }

    private Object word(Formats formats, Object detail) {
        return switch (detail) {
            case Word word -> getTranslation(word.key());
            case LocalDate day -> formats.date(day);
            default -> detail;
        };
    }
}
