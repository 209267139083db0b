package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.ScanUpload;
import it.florwork.shared.ui.Stack;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes the scan of a sheet, and who of the sides still missing signed it with a pen. */
class PaperPanel extends Panel {
    private final CheckboxGroup<Side> sides = new CheckboxGroup<>();
    private final Div problem = new Div();
    private final ScanUpload upload = new ScanUpload(problem::setText);

    PaperPanel(MonthDetail month, BiConsumer<Set<Side>, byte[]> onSigned) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.paper.title"));
        var missing = EnumSet.noneOf(Side.class);
        Set.of(Side.TRAINEE, Side.TUTOR).stream().filter(month::waitsFor).forEach(missing::add);
        sides.setLabel(getTranslation("attendance.paper.who"));
        sides.setItems(missing);
        sides.setItemLabelGenerator(side -> getTranslation("attendance.paper.who." + side));
        sides.setErrorMessage(getTranslation("attendance.error.nobodySigned"));
        problem.addClassName("fw-problem");
        problem.getElement().setAttribute("role", "alert");
        add(new Stack(
                new Paragraph(getTranslation("attendance.paper.effect")),
                sides,
                upload,
                problem,
                ActionButton.quiet(getTranslation("attendance.paper.record"), click -> {
                    sides.setInvalid(sides.getValue().isEmpty());
                    problem.setText(upload.scan().length == 0 ? getTranslation("attendance.paper.noScan") : "");
                    if (!sides.isInvalid() && upload.scan().length > 0) {
                        onSigned.accept(sides.getValue(), upload.scan());
                    }
                })));
    }
}
