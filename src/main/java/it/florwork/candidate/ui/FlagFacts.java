package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagValue;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a flag says, in words: to those who follow the person and to the person alike. */
record FlagFacts(LocalDate today) {
    private static final int SOON = 30;

    Component words(@Nullable Flag flag) {
        var ui = UI.getCurrentOrThrow();
        if (flag == null) {
            return new Span(ui.getTranslation("candidate.flag.unknown"));
        }
        var words = Stack.row(new Span(ui.getTranslation("candidate.flag.value." + flag.value())));
        var until = flag.expiresOn();
        if (flag.value() == FlagValue.YES && until != null) {
            var formats = Formats.current();
            words.add(new Span(ui.getTranslation("candidate.flag.until", formats.date(until))));
            if (until.isBefore(today)) {
                words.add(new StatusBadge(Tone.LATE, ui.getTranslation("candidate.flag.expired")));
            } else if (until.isBefore(today.plusDays(SOON))) {
                words.add(new StatusBadge(Tone.NEAR, formats.due(until, today)));
            }
        }
        return words;
    }
}
