package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.attendance.DaysEffect;
import it.florwork.shared.Minutes;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import java.util.stream.Collectors;

/** Whom other days touch and what they change, said before anything is saved. */
class EffectOfDays extends Div {
    /** Whether signed months are passed over, or have to be reopened first. */
    enum Signed {
        STAYS,
        REOPEN_FIRST
    }

    private final Formats formats = Formats.current();

    EffectOfDays() {
        addClassName("fw-plan-effect");
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
    }

    void show(DaysEffect effect, Signed rule) {
        removeAll();
        if (effect.people().isEmpty()) {
            add(new Paragraph(getTranslation("attendance.effect.none")));
            return;
        }
        add(new Paragraph(getTranslation(
                "attendance.effect.touches", effect.people().size(), difference(effect.before(), effect.after()))));
        if (effect.people().size() > 1) {
            add(Data.mark(new Paragraph(
                    effect.people().stream().map(DaysEffect.OfOne::codeName).collect(Collectors.joining(", ")))));
        }
        var signed = new UnorderedList();
        effect.people().stream()
                .filter(one -> !one.signed().isEmpty())
                .forEach(one -> signed.add(new ListItem(
                        Data.text(one.codeName()),
                        new Span(getTranslation(
                                "attendance.effect.signed." + rule,
                                one.signed().stream().map(formats::month).collect(Collectors.joining(", ")))))));
        if (signed.getChildren().findAny().isPresent()) {
            add(signed);
        }
    }

    private String difference(Minutes before, Minutes after) {
        int more = after.value() - before.value();
        if (more == 0) {
            return getTranslation("attendance.effect.noHours");
        }
        return getTranslation(
                more > 0 ? "attendance.effect.hoursMore" : "attendance.effect.hoursLess",
                formats.hours(new Minutes(Math.abs(more))));
    }
}
