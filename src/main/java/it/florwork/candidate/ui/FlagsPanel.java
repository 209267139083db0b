package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.PersonFlags;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A person's flags, for those who follow; each can be changed, a new one only by the case manager. */
class FlagsPanel extends Panel {
    private final PersonFlags flags;
    private final PersonDesk desk;
    private final Runnable done;

    /** @param mayBegin whether the viewer may say of a kind what nobody has said yet */
    FlagsPanel(PersonFlags flags, PersonDesk desk, boolean mayBegin, Runnable done) {
        super(UI.getCurrentOrThrow().getTranslation("candidate.flags"));
        this.flags = flags;
        this.desk = desk;
        this.done = done;
        flush();
        add(new WorkList(Arrays.stream(FlagKind.values())
                .map(kind -> row(kind, mayBegin))
                .toList()));
    }

    private WorkRow row(FlagKind kind, boolean mayBegin) {
        var flag = flags.of(kind).orElse(null);
        var row = WorkRow.plain(new com.vaadin.flow.component.html.Span(getTranslation("candidate.flag." + kind)))
                .withFact(new FlagFacts(desk.today()).words(flag));
        return flag == null && !mayBegin
                ? row
                : row.withAction(ActionButton.icon(
                        FwIcon.PENCIL, getTranslation("candidate.flag.change"), click -> change(kind, flag)));
    }

    private void change(FlagKind kind, @Nullable Flag flag) {
        var value = StepDialog.choice("candidate.flag.value", "candidate.flag.value.", FlagValue.values());
        var until = StepDialog.date("candidate.flag.lastDay", flag == null ? null : flag.expiresOn());
        until.setHelperText(getTranslation("candidate.flag.lastDay.help"));
        value.addValueChangeListener(change -> until.setVisible(change.getValue() == FlagValue.YES));
        value.setValue(flag == null ? null : flag.value());
        until.setVisible(value.getValue() == FlagValue.YES);
        var dialog = new StepDialog("candidate.flag.change", () -> {
            var said = value.getValue();
            desk.flags()
                    .set(
                            flags.person(),
                            flags.version(),
                            new Flag(kind, said, said == FlagValue.YES ? until.getValue() : null));
            done.run();
        });
        dialog.setHeaderTitle(getTranslation("candidate.flag." + kind));
        dialog.needs(value).offers(until).open();
    }
}
