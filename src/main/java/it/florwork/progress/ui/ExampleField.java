package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.ui.ActionButton;
import java.util.stream.IntStream;

/**
 * What was seen, in a sentence. Openings help to begin it; each leaves a gap of three dots, and a sentence with a gap is
 * not saved: so nothing is ever sent that nobody has read.
 */
class ExampleField extends Div {
    private static final int OPENINGS = 4;
    private static final String GAP = "…";

    private final TextArea text = new TextArea();

    ExampleField(Runnable onChange) {
        addClassName("fw-example");
        text.setLabel(getTranslation("progress.card.example"));
        text.setHelperText(getTranslation("progress.card.exampleHelp"));
        text.setMaxLength(WriteWeeklyCard.LONGEST_EXAMPLE);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        var openings = new Div();
        openings.addClassNames("fw-row", "fw-openings");
        IntStream.rangeClosed(1, OPENINGS)
                .mapToObj(i -> getTranslation("progress.card.opening." + i))
                .map(opening -> ActionButton.plain(opening, click -> begin(opening)))
                .forEach(openings::add);
        add(text, openings);
    }

    private void begin(String opening) {
        text.setValue(text.getValue().isBlank() ? opening : text.getValue().strip() + " " + opening);
        text.focus();
    }

    String value() {
        return text.getValue();
    }

    void setValue(String value) {
        text.setValue(value);
    }

    /** Whether it can be saved; says under the field what is missing when it cannot. */
    boolean isReady(boolean needed) {
        boolean missing = needed && text.getValue().isBlank();
        boolean gap = text.getValue().contains(GAP);
        text.setErrorMessage(getTranslation(gap ? "progress.card.gap" : "progress.error.exampleMissing"));
        text.setInvalid(missing || gap);
        return !text.isInvalid();
    }
}
