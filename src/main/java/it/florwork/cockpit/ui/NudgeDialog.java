package it.florwork.cockpit.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.florwork.cockpit.Nudge;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Who is about to be reminded of what, each message in its reader's language; nothing goes before somebody says so. */
class NudgeDialog extends Dialog {
    private final CheckboxGroup<Nudge> chosen = new CheckboxGroup<>();

    /** @param send sends these and says how many went */
    NudgeDialog(List<Nudge> nudges, ToIntFunction<Set<Nudge>> send) {
        setHeaderTitle(getTranslation("cockpit.nudge.title"));
        addClassName("fw-wide-dialog");
        chosen.setLabel(getTranslation("cockpit.nudge.messages"));
        chosen.setItems(nudges);
        chosen.setValue(Set.copyOf(nudges));
        chosen.setItemLabelGenerator(nudge -> nudge.name() + ": " + message(nudge));
        chosen.setRenderer(new ComponentRenderer<>(this::line));
        add(new Stack(
                new Paragraph(getTranslation(
                        nudges.isEmpty() ? "cockpit.nudge.nobody" : "cockpit.nudge.effect", nudges.size())),
                chosen));
        getFooter().add(ActionButton.plain(getTranslation("shared.cancel"), click -> close()));
        if (!nudges.isEmpty()) {
            var yes = ActionButton.primary(FwIcon.SEND, getTranslation("cockpit.nudge.send"), click -> {
                int sent = send.applyAsInt(chosen.getValue());
                close();
                Toast.show(getTranslation("cockpit.nudge.sent", sent));
            });
            addOpenedChangeListener(opened -> yes.focus());
            getFooter().add(yes);
        }
    }

    private Stack line(Nudge nudge) {
        var message = new Span(message(nudge));
        message.getElement().setAttribute("lang", nudge.language().getLanguage());
        return new Stack(Data.text(nudge.name()), message);
    }

    /** As the reader finds it under the bell. */
    private String message(Nudge nudge) {
        var said = getTranslation(nudge.language(), "notification.kind." + nudge.kind());
        var about = about(nudge.language(), nudge.about());
        return about == null ? said : getTranslation(nudge.language(), "cockpit.nudge.about", said, about);
    }

    private @Nullable String about(Locale language, @Nullable Object about) {
        var formats = new Formats(language, (key, details) -> getTranslation(language, key, details));
        return switch (about) {
            case YearMonth month -> formats.month(month);
            case LocalDate day -> formats.date(day);
            case null, default -> null;
        };
    }
}
