package it.florwork.attendance.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayAct;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import java.time.LocalDate;
import java.util.List;

/** Everything that was said of a day, the earliest first: what, who, when, and what became of it. */
class DayActs extends OrderedList {
    private final DayWords words = new DayWords(this::getTranslation);

    /** @param reader the side that reads its own words as "you"; an operator's are named */
    DayActs(List<DayAct> acts, Side reader) {
        addClassName("fw-acts");
        acts.forEach(act -> add(line(act, reader)));
    }

    /** The same in a dialog over the day. */
    static void show(LocalDate date, List<DayAct> acts, Side reader) {
        var dialog = new Dialog();
        var list = new DayActs(acts, reader);
        dialog.setHeaderTitle(Formats.current().longDay(date));
        dialog.add(list);
        dialog.getFooter()
                .add(ActionButton.plain(list.getTranslation("register.history.close"), click -> dialog.close()));
        dialog.open();
    }

    private ListItem line(DayAct act, Side reader) {
        var said = act.said();
        var what = new Span(words.said(said));
        what.addClassName(act.replaced() ? "fw-replaced" : "fw-strong");
        var line = new ListItem(
                what, note(who(act, reader) + " · " + Formats.current().moment(said.receivedAt())));
        if (said.activity() != null) {
            line.add(note(said.activity()));
        }
        if (said.reason() != null) {
            line.add(note(said.reason()));
        }
        if (act.replaced()) {
            line.add(note(getTranslation("register.history.replaced")));
        }
        if (act.correction() != null) {
            line.add(note(correction(act.correction())));
        }
        return line;
    }

    private String who(DayAct act, Side reader) {
        var said = act.said();
        if (said.scribe() != null) {
            return words.scribe(said).orElseThrow();
        }
        if (said.side() == Side.TRAINEE) {
            return getTranslation(reader == Side.TRAINEE ? "register.history.you" : "register.history.trainee");
        }
        return getTranslation("register.history." + said.side(), act.author());
    }

    private String correction(DayAct.Correction correction) {
        var became = getTranslation("register.history.correction." + correction.state(), correction.decidedBy());
        return correction.reason() == null ? became : became + ": " + correction.reason();
    }

    private static Span note(String text) {
        var note = Data.text(text);
        note.addClassName("fw-note");
        return note;
    }
}
