package it.florwork.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.progress.CardsOfWeek;
import it.florwork.progress.Face;
import it.florwork.progress.SeenCard;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.vocabulary.SkillCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One past week: each skill in a line with what the tutor saw and, where it is shown, how the trainee felt; the words below. */
class WeekPanel extends Panel {
    private final SkillWords words;

    WeekPanel(CardsOfWeek week, SkillWords words) {
        super(title(week));
        this.words = words;
        addClassName("fw-week-read");
        marks(week);
        var table = new Div(table(week));
        table.addClassName("fw-table");
        table.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", title(week));
        add(table);
        week.cards().forEach(this::quote);
    }

    private static String title(CardsOfWeek week) {
        var formats = Formats.current();
        return UI.getCurrentOrThrow()
                .getTranslation(
                        "progress.week.span",
                        formats.date(week.week().monday()),
                        formats.date(week.week().sunday()));
    }

    /** For the operator only: the service gives nobody else anything to mark. */
    private void marks(CardsOfWeek week) {
        var marks = Stack.row();
        words.inOrder(week.gaps())
                .forEach(skill -> marks.add(new StatusBadge(
                        Tone.DIFFERS,
                        FwIcon.TALK,
                        getTranslation("progress.archive.gap", words.label(skill, getLocale())))));
        if (week.facesLow()) {
            marks.add(new StatusBadge(Tone.LOOK, getTranslation("progress.archive.low")));
        }
        marks.setVisible(marks.getComponentCount() > 0);
        add(marks);
    }

    private NativeTable table(CardsOfWeek week) {
        var heads = new NativeTableRow();
        heads.add(heading(getTranslation("progress.archive.skill")));
        week.cards().forEach(card -> heads.add(Data.mark(heading(card.by()))));
        week.faces().forEach(faces -> heads.add(heading(getTranslation("progress.lines.faces"))));
        var body = new NativeTableBody();
        words.inOrder(asked(week)).forEach(skill -> body.add(line(skill, week)));
        var head = new NativeTableHeader();
        head.add(heads);
        var table = new NativeTable();
        table.add(head, body);
        return table;
    }

    private static List<SkillCode> asked(CardsOfWeek week) {
        return Stream.concat(
                        week.cards().stream().flatMap(card -> card.card().ratings().keySet().stream()),
                        week.faces().stream().flatMap(faces -> faces.faces().keySet().stream()))
                .distinct()
                .toList();
    }

    private NativeTableRow line(SkillCode skill, CardsOfWeek week) {
        var line = new NativeTableRow();
        var name = new NativeTableHeaderCell(words.label(skill, getLocale()));
        name.getElement().setAttribute("scope", "row");
        line.add(name);
        for (var card : week.cards()) {
            var rating = card.card().ratings().get(skill);
            line.add(new NativeTableCell(rating == null ? "–" : answer(rating.level(), "progress.rating." + rating)));
        }
        week.faces().forEach(faces -> line.add(face(faces.faces().get(skill))));
        return line;
    }

    private String answer(int level, String key) {
        return level > 0 ? getTranslation("progress.card.answer", level, getTranslation(key)) : getTranslation(key);
    }

    private NativeTableCell face(@Nullable Face face) {
        if (face == null) {
            return new NativeTableCell("–");
        }
        var cell = new NativeTableCell();
        var said = Stack.row();
        if (face.level() > 0) {
            said.add(FwIcon.named("face-" + face.level()).create());
        }
        said.add(new Span(getTranslation("progress.face." + face)));
        cell.add(said);
        return cell;
    }

    private void quote(SeenCard card) {
        var said = new Div();
        said.addClassName("fw-quote");
        Stream.of(card.card().example(), card.card().note())
                .filter(text -> !text.isEmpty())
                .forEach(text -> said.add(Data.mark(new Paragraph(text))));
        if (said.getComponentCount() > 0) {
            said.add(note(getTranslation(
                    "progress.archive.by",
                    card.by(),
                    Formats.current().moment(card.card().receivedAt()))));
            add(said);
        }
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
