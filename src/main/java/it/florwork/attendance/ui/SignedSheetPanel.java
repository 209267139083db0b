package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.ReturnedPapers.SignedSheet;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One register that came back: whose month it is, and who signed it with a pen. */
class SignedSheetPanel extends Panel {
    private final MonthDetail month;
    private final CheckboxGroup<Side> sides = new CheckboxGroup<>();

    /** @param current whether the sheet shows what the month says now */
    SignedSheetPanel(MonthDetail month, String name, boolean current) {
        super(Formats.current().month(month.month()));
        this.month = month;
        add(new Paragraph(Data.text(name)), new MonthSums(month));
        var missing = EnumSet.noneOf(Side.class);
        Set.of(Side.TRAINEE, Side.TUTOR).stream().filter(month::waitsFor).forEach(missing::add);
        sides.setLabel(getTranslation("attendance.paper.who"));
        sides.setItems(missing);
        sides.setItemLabelGenerator(side -> getTranslation("attendance.paper.who." + side));
        if (month.status().isSealed()) {
            add(new Paragraph(getTranslation("attendance.sentence.sealed")));
        } else if (!current) {
            asWarning();
            add(new Paragraph(getTranslation("attendance.papers.older")));
        } else if (missing.isEmpty()) {
            asWarning();
            add(new Paragraph(MonthSentence.forTutor(month, UI.getCurrentOrThrow()::getTranslation)));
        } else {
            add(sides);
        }
    }

    boolean asks() {
        return sides.getParent().isPresent();
    }

    /** Empty as long as nobody is ticked. */
    Optional<SignedSheet> signed() {
        return sides.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SignedSheet(month.engagement(), month.month(), month.contentHash(), sides.getValue()));
    }
}
