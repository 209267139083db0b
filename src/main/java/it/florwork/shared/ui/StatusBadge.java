package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as colour, icon and word, always all three (design.md par. 4). */
public class StatusBadge extends Span {

    /** What a state means to whoever looks at it; the colour and the usual icon follow. */
    public enum Tone {
        /** Good, done, fits. */
        GOOD(FwIcon.CHECK),
        /** Partly, look. */
        PARTLY(FwIcon.HALF),
        /** Time is near. */
        NEAR(FwIcon.CLOCK),
        /** Somebody should look, nothing is late yet; announced absences. */
        LOOK(FwIcon.WARNING),
        /** Two versions of one fact. */
        DIFFERS(FwIcon.DIFFER),
        /** Late, or somebody must act now. */
        LATE(FwIcon.CLOCK),
        /** Blocked, does not fit, unjustified. */
        BLOCKED(FwIcon.CROSS),
        /** Ready for your decision. */
        READY(FwIcon.CHECK),
        /** Planned, to come: plain text, no ground. */
        PLANNED(FwIcon.CLOCK),
        /** Can be learned here. */
        LEARN(FwIcon.SPROUT),
        /** Nothing to say about it: neutral, ended. */
        NONE(FwIcon.MINUS);

        private final FwIcon icon;

        Tone(FwIcon icon) {
            this.icon = icon;
        }
    }

    public StatusBadge(Tone tone, String word) {
        this(tone, tone.icon, word);
    }

    /** With another icon than the tone's own. */
    public StatusBadge(Tone tone, FwIcon icon, String word) {
        addClassNames("fw-badge", "fw-tone-" + tone.name().toLowerCase(Locale.ROOT));
        var text = new Span(word);
        text.addClassName("fw-badge-word");
        add(icon.create(), text);
    }
}
